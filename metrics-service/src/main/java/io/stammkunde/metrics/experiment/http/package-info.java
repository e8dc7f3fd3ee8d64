/** Experiments over HTTP. */
@NullMarked
package io.stammkunde.metrics.experiment.http;

import org.jspecify.annotations.NullMarked;
