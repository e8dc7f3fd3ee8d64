/** Files over HTTP. */
@NullMarked
package io.stammkunde.metrics.export.http;

import org.jspecify.annotations.NullMarked;
