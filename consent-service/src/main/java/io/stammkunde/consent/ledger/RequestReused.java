package io.stammkunde.consent.ledger;

/** The same idempotency key came with another content. */
public final class RequestReused extends LedgerRefusal {
    public RequestReused() {
        super("This Idempotency-Key was used for another decision. Take a new key for each decision.");
    }
}
