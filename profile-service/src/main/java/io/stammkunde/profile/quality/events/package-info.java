/** Asks Kafka how far the collected events reach. */
@NullMarked
package io.stammkunde.profile.quality.events;

import org.jspecify.annotations.NullMarked;
