/** Ends consents at the second they were given until. */
@NullMarked
package io.stammkunde.consent.expiry;

import org.jspecify.annotations.NullMarked;
