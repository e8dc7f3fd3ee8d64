/** Collected events in, resolved events out. */
@NullMarked
package io.stammkunde.profile.timeline.events;

import org.jspecify.annotations.NullMarked;
