package io.stammkunde.consent.ledger;

import io.stammkunde.consent.purpose.Purpose;

/** The purpose's legal basis leaves no room for this action: an exemption is never stored as a consent. */
public final class NoSay extends LedgerRefusal {
    public NoSay(Purpose purpose, Action action) {
        super("The purpose '%s' rests on %s, so there is nothing to %s."
                .formatted(purpose.key(), purpose.content().legalBasis(), action));
    }
}
