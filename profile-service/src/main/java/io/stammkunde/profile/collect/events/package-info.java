/** The log of collected events in Kafka. */
@NullMarked
package io.stammkunde.profile.collect.events;

import org.jspecify.annotations.NullMarked;
