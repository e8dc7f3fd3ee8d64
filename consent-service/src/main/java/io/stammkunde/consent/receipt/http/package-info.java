/** Receipts over HTTP. */
@NullMarked
package io.stammkunde.consent.receipt.http;

import org.jspecify.annotations.NullMarked;
