/** Confirmations over HTTP, for whoever holds a link. */
@NullMarked
package io.stammkunde.consent.confirmation.http;

import org.jspecify.annotations.NullMarked;
