/**
 * The embedded analytical store: one DuckDB file, opened by this process alone, a bounded number of readers and one
 * writer, each with a connection of its own. Knows the tables, not what is asked of them.
 */
@NullMarked
package io.stammkunde.metrics.database;

import org.jspecify.annotations.NullMarked;
