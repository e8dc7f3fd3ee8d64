/** Targets over HTTP. */
@NullMarked
package io.stammkunde.metrics.goal.http;

import org.jspecify.annotations.NullMarked;
