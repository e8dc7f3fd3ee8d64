/** The next best category over HTTP. */
@NullMarked
package io.stammkunde.metrics.nextcategory.http;

import org.jspecify.annotations.NullMarked;
