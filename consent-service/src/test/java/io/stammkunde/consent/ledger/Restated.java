package io.stammkunde.consent.ledger;

/** An entry that says another state than the one that was recorded. */
public final class Restated {
    private Restated() {}

    public static LedgerEntry with(LedgerEntry entry, ConsentState state) {
        var said = entry.statement();
        var other = new Statement(
                said.key(),
                said.purposeVersion(),
                state,
                said.eventTime(),
                said.validUntil(),
                said.method(),
                said.evidenceDigest(),
                said.origin(),
                said.conflict(),
                said.notices());
        return new LedgerEntry(
                entry.sequence(),
                entry.id(),
                entry.position(),
                entry.recordedAt(),
                other,
                entry.previousHash(),
                entry.hash());
    }
}
