/** Costs over HTTP. */
@NullMarked
package io.stammkunde.metrics.costs.http;

import org.jspecify.annotations.NullMarked;
