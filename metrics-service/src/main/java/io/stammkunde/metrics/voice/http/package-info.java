/** Mentions over HTTP. */
@NullMarked
package io.stammkunde.metrics.voice.http;

import org.jspecify.annotations.NullMarked;
