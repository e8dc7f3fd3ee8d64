/** Letters to people, by e-mail and by text message: kept sealed until they are handed over, then forgotten. */
@NullMarked
package io.stammkunde.consent.mail;

import org.jspecify.annotations.NullMarked;
