/** People's rows in DuckDB. */
@NullMarked
package io.stammkunde.metrics.erasure.store;

import org.jspecify.annotations.NullMarked;
