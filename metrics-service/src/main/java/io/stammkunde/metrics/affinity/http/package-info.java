/** Affinity over HTTP. */
@NullMarked
package io.stammkunde.metrics.affinity.http;

import org.jspecify.annotations.NullMarked;
