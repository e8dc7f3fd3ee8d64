/**
 * Which channels orders are owed to: touchpoints of a person before an order are a path, and a model says how the order
 * is shared among them.
 */
@NullMarked
package io.stammkunde.metrics.attribution;

import org.jspecify.annotations.NullMarked;
