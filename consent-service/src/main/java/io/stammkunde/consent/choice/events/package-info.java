/** Reads choices from resolved events. */
@NullMarked
package io.stammkunde.consent.choice.events;

import org.jspecify.annotations.NullMarked;
