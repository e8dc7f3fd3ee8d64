/** Groups of customers over HTTP. */
@NullMarked
package io.stammkunde.metrics.cluster.http;

import org.jspecify.annotations.NullMarked;
