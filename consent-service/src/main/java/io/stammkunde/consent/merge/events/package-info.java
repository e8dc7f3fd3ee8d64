/** Reads merges from the changes of profiles. */
@NullMarked
package io.stammkunde.consent.merge.events;

import org.jspecify.annotations.NullMarked;
