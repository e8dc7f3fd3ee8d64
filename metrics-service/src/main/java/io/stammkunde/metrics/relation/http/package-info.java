/** Relations between figures over HTTP. */
@NullMarked
package io.stammkunde.metrics.relation.http;

import org.jspecify.annotations.NullMarked;
