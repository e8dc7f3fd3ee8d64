/**
 * Receipts that a person can keep: what one entry of the ledger says, in the structure of ISO/IEC TS 27560 and the words
 * of the Data Privacy Vocabulary (JSON-LD), signed, so that it can be checked without this service.
 */
@NullMarked
package io.stammkunde.consent.receipt;

import org.jspecify.annotations.NullMarked;
