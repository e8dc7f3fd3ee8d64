/** Costs of acquisition over HTTP. */
@NullMarked
package io.stammkunde.metrics.acquisition.http;

import org.jspecify.annotations.NullMarked;
