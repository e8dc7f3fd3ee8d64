/** What is read from Kafka and how it becomes rows: events that analytics may use, and who is who. Delivered at least once, each event counts once; rows and the position they were read at are kept together or not at all. */
@NullMarked
package io.stammkunde.metrics.ingest;

import org.jspecify.annotations.NullMarked;
