/** Experiments in PostgreSQL. */
@NullMarked
package io.stammkunde.metrics.experiment.store;

import org.jspecify.annotations.NullMarked;
