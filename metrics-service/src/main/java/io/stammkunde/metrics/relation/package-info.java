/**
 * How figures of the same customer go together: correlations of any two of them, with control of false discoveries, and
 * whether people who are satisfied come back sooner and stay longer.
 */
@NullMarked
package io.stammkunde.metrics.relation;

import org.jspecify.annotations.NullMarked;
