/** What two or more groups of people tell about a difference between them: fixed-horizon tests, intervals, Bayesian comparisons, corrections and sample sizes. Numbers in, numbers out; nothing here knows of experiments. */
@NullMarked
package io.stammkunde.metrics.experiment.inference;

import org.jspecify.annotations.NullMarked;
