/** Figures over HTTP. */
@NullMarked
package io.stammkunde.metrics.figure.http;

import org.jspecify.annotations.NullMarked;
