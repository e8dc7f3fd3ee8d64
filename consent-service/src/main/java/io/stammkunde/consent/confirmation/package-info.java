/** Double opt-in: who agrees to letters or text messages is asked back on the same way whether it was them. */
@NullMarked
package io.stammkunde.consent.confirmation;

import org.jspecify.annotations.NullMarked;
