/** Funnels and paths over HTTP. */
@NullMarked
package io.stammkunde.metrics.journey.http;

import org.jspecify.annotations.NullMarked;
