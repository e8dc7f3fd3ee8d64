/** Figures of what is sold: revenue, orders, their value, and what refunds take off again. */
@NullMarked
package io.stammkunde.metrics.sales;

import org.jspecify.annotations.NullMarked;
