/** The season over HTTP. */
@NullMarked
package io.stammkunde.metrics.season.http;

import org.jspecify.annotations.NullMarked;
