/** Signals over HTTP. */
@NullMarked
package io.stammkunde.consent.signal.http;

import org.jspecify.annotations.NullMarked;
