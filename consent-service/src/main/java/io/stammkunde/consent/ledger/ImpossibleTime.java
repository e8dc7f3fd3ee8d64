package io.stammkunde.consent.ledger;

/** A time that cannot be: a decision in the future, or one that ended before it began. */
public final class ImpossibleTime extends LedgerRefusal {
    private final String pointer;

    public ImpossibleTime(String pointer, String detail) {
        super(detail);
        this.pointer = pointer;
    }

    /** JSON Pointer to the field. */
    public String pointer() {
        return pointer;
    }
}
