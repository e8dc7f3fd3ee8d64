/** Recency, frequency, monetary value: customers in fifths of each, and the valuable ones that are about to be lost. */
@NullMarked
package io.stammkunde.metrics.rfm;

import org.jspecify.annotations.NullMarked;
