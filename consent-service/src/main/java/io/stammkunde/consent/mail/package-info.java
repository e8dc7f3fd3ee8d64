/** Letters to people: kept sealed until they are handed over, then forgotten. */
@NullMarked
package io.stammkunde.consent.mail;

import org.jspecify.annotations.NullMarked;
