/** Targets in PostgreSQL. */
@NullMarked
package io.stammkunde.metrics.goal.store;

import org.jspecify.annotations.NullMarked;
