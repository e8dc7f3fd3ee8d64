/** Affinity: which products, or categories, are bought together in an order more often than chance would have it. */
@NullMarked
package io.stammkunde.metrics.affinity;

import org.jspecify.annotations.NullMarked;
