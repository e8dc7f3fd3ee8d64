package io.stammkunde.consent.decision;

import io.stammkunde.consent.ledger.ConsentState;

/** Why data may be used, or may not. */
public enum Reason {
    CONSENT_GIVEN(true),
    /** The purpose rests on something else than consent, and nobody objected. */
    LEGAL_BASIS_OF_PURPOSE(true),
    NO_CONSENT(false),
    /** Asked for, or waiting for the person to confirm it. */
    CONSENT_PENDING(false),
    CONSENT_REFUSED(false),
    CONSENT_WITHDRAWN(false),
    CONSENT_EXPIRED(false),
    CONSENT_INVALIDATED(false),
    OBJECTED(false),
    /** The person has asked that nothing be done with their data (Art. 18 GDPR). */
    RESTRICTED(false),
    /** The person is forgotten. */
    ERASED(false),
    UNKNOWN_PURPOSE(false),
    /** The purpose itself is over. */
    PURPOSE_ENDED(false),
    /** The check could not be made. */
    UNDETERMINED(false);

    private final boolean permits;

    Reason(boolean permits) {
        this.permits = permits;
    }

    /** Whether the data may be used. */
    public boolean permits() {
        return permits;
    }

    /** Why a state does not permit; one that would has come to its end. */
    static Reason denying(ConsentState state) {
        return switch (state) {
            case REQUESTED, PENDING_CONFIRMATION -> CONSENT_PENDING;
            case REFUSED -> CONSENT_REFUSED;
            case WITHDRAWN -> CONSENT_WITHDRAWN;
            case GIVEN, RENEWED, EXPIRED -> CONSENT_EXPIRED;
            case INVALIDATED -> CONSENT_INVALIDATED;
            case OBJECTED -> OBJECTED;
        };
    }
}
