/** Survival over HTTP. */
@NullMarked
package io.stammkunde.metrics.survival.http;

import org.jspecify.annotations.NullMarked;
