/**
 * Figures: what each one means and how it is measured. A new figure is a new class that implements {@link
 * io.stammkunde.metrics.figure.Figure}; the catalogue, the answers and the series find it by themselves.
 */
@NullMarked
package io.stammkunde.metrics.figure;

import org.jspecify.annotations.NullMarked;
