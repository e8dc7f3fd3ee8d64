/** Alerts over HTTP. */
@NullMarked
package io.stammkunde.metrics.alert.http;

import org.jspecify.annotations.NullMarked;
