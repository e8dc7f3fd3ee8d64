/** The batches from Kafka. */
@NullMarked
package io.stammkunde.metrics.ingest.events;

import org.jspecify.annotations.NullMarked;
