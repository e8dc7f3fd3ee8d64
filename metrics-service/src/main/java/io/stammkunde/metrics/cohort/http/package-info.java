/** Cohorts over HTTP. */
@NullMarked
package io.stammkunde.metrics.cohort.http;

import org.jspecify.annotations.NullMarked;
