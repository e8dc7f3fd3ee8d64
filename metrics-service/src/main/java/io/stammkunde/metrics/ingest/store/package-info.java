/** The rows in DuckDB. */
@NullMarked
package io.stammkunde.metrics.ingest.store;

import org.jspecify.annotations.NullMarked;
