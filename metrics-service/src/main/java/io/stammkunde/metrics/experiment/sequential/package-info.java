/** Inference that may be looked at before the end: always-valid tests and intervals, which hold at every look, and boundaries for a planned number of looks. */
@NullMarked
package io.stammkunde.metrics.experiment.sequential;

import org.jspecify.annotations.NullMarked;
