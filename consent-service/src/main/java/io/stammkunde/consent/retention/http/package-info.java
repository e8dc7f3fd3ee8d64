/** Retention rules and holds over HTTP. */
@NullMarked
package io.stammkunde.consent.retention.http;

import org.jspecify.annotations.NullMarked;
