/** Double opt-in: who asks for letters is asked back on the same way whether it was them. */
@NullMarked
package io.stammkunde.consent.confirmation;

import org.jspecify.annotations.NullMarked;
