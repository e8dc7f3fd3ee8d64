/** Attribution over HTTP. */
@NullMarked
package io.stammkunde.metrics.attribution.http;

import org.jspecify.annotations.NullMarked;
