/** Sends the outbox to Kafka. */
@NullMarked
package io.stammkunde.consent.outbox.events;

import org.jspecify.annotations.NullMarked;
