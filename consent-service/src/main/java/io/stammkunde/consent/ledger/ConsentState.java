package io.stammkunde.consent.ledger;

/** What one decision amounts to. */
public enum ConsentState {
    REQUESTED,
    PENDING_CONFIRMATION,
    GIVEN,
    /** Given again while it was given. */
    RENEWED,
    REFUSED,
    WITHDRAWN,
    EXPIRED,
    INVALIDATED,
    OBJECTED;

    /** Whether processing that rests on consent is permitted. A new state does not permit until it is named here. */
    public boolean permits() {
        return this == GIVEN || this == RENEWED;
    }

    /** Whether a consent had been given at some time before, as far as this state tells. */
    boolean followsConsent() {
        return switch (this) {
            case GIVEN, RENEWED, WITHDRAWN, EXPIRED -> true;
            case REQUESTED, PENDING_CONFIRMATION, REFUSED, INVALIDATED, OBJECTED -> false;
        };
    }

    /** Whether the person said no, in whatever form. */
    public boolean isDenial() {
        return switch (this) {
            case REFUSED, WITHDRAWN, OBJECTED -> true;
            case REQUESTED, PENDING_CONFIRMATION, GIVEN, RENEWED, EXPIRED, INVALIDATED -> false;
        };
    }
}
