/** Customer lifetime value over HTTP. */
@NullMarked
package io.stammkunde.metrics.clv.http;

import org.jspecify.annotations.NullMarked;
