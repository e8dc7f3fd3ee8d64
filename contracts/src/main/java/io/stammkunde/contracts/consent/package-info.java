/** Purposes and the current state of a person's consents. */
@NullMarked
package io.stammkunde.contracts.consent;

import org.jspecify.annotations.NullMarked;
