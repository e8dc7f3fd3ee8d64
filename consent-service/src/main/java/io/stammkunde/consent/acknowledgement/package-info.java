/** Tells people that their request has come in. */
@NullMarked
package io.stammkunde.consent.acknowledgement;

import org.jspecify.annotations.NullMarked;
