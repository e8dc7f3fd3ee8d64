/** Purposes over HTTP. */
@NullMarked
package io.stammkunde.consent.purpose.http;

import org.jspecify.annotations.NullMarked;
