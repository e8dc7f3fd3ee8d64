package io.stammkunde.profile.permission;

/** The states a consent can have; only the first two permit processing. */
public enum ConsentState {
    GIVEN("CONSENT_GIVEN"),
    RENEWED("CONSENT_GIVEN"),
    REQUESTED("NO_CONSENT"),
    PENDING_CONFIRMATION("NO_CONSENT"),
    REFUSED("CONSENT_REFUSED"),
    WITHDRAWN("CONSENT_WITHDRAWN"),
    EXPIRED("CONSENT_EXPIRED"),
    INVALIDATED("NO_CONSENT"),
    OBJECTED("OBJECTED");

    private final String reason;

    ConsentState(String reason) {
        this.reason = reason;
    }

    /** The reason code that subscribers of profiles are told. */
    public String reason() {
        return reason;
    }

    public boolean permits() {
        return this == GIVEN || this == RENEWED;
    }
}
