/** The effectiveness of segments over HTTP. */
@NullMarked
package io.stammkunde.metrics.segmenteffect.http;

import org.jspecify.annotations.NullMarked;
