/** Costs in PostgreSQL. */
@NullMarked
package io.stammkunde.metrics.costs.store;

import org.jspecify.annotations.NullMarked;
