/** Cohorts: of the people who first bought in a month, how many bought again how many months later. */
@NullMarked
package io.stammkunde.metrics.cohort;

import org.jspecify.annotations.NullMarked;
