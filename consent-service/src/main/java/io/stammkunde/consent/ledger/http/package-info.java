/** Consents over HTTP. */
@NullMarked
package io.stammkunde.consent.ledger.http;

import org.jspecify.annotations.NullMarked;
