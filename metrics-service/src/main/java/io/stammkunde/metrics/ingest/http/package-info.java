/** How far reading has come. */
@NullMarked
package io.stammkunde.metrics.ingest.http;

import org.jspecify.annotations.NullMarked;
