/** Decisions over HTTP. */
@NullMarked
package io.stammkunde.consent.decision.http;

import org.jspecify.annotations.NullMarked;
