/** Surveys over HTTP. */
@NullMarked
package io.stammkunde.metrics.satisfaction.http;

import org.jspecify.annotations.NullMarked;
