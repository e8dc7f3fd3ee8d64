/** RFM over HTTP. */
@NullMarked
package io.stammkunde.metrics.rfm.http;

import org.jspecify.annotations.NullMarked;
