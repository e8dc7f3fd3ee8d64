/** The quality of the data over HTTP. */
@NullMarked
package io.stammkunde.metrics.quality.http;

import org.jspecify.annotations.NullMarked;
