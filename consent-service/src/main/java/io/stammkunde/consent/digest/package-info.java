/** SHA-256, for whatever is to be recognised and not kept. */
@NullMarked
package io.stammkunde.consent.digest;

import org.jspecify.annotations.NullMarked;
