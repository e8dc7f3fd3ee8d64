/** Figures of who buys, for the first time or again. */
@NullMarked
package io.stammkunde.metrics.loyalty;

import org.jspecify.annotations.NullMarked;
