/** Experiments with two or more variants: what is tried and why, who gets to see which variant, and what came of it, with a verdict that holds whenever one looks. */
@NullMarked
package io.stammkunde.metrics.experiment;

import org.jspecify.annotations.NullMarked;
