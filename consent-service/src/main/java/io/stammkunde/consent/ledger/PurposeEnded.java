package io.stammkunde.consent.ledger;

import io.stammkunde.consent.purpose.Purpose;

/** The purpose is over, so nobody can agree to it any more. */
public final class PurposeEnded extends LedgerRefusal {
    public PurposeEnded(Purpose purpose) {
        super("The purpose '%s' ended on %s. Publish a version of it that goes on, if it is still needed."
                .formatted(purpose.key(), purpose.validUntil()));
    }
}
