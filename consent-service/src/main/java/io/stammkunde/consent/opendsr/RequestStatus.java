package io.stammkunde.consent.opendsr;

import io.stammkunde.consent.rights.Stage;
import java.util.Locale;

/** How far a request is, in the words of the protocol. */
public enum RequestStatus {
    PENDING,
    IN_PROGRESS,
    COMPLETED,
    CANCELLED;

    /** What a stage is to others. */
    public static RequestStatus of(Stage stage) {
        return switch (stage) {
            case Stage.Received ignored -> PENDING;
            case Stage.IdentityPending ignored -> PENDING;
            case Stage.Triage ignored -> PENDING;
            case Stage.Planned ignored -> IN_PROGRESS;
            case Stage.Executing ignored -> IN_PROGRESS;
            case Stage.Blocked ignored -> IN_PROGRESS;
            case Stage.Fulfilled ignored -> COMPLETED;
            case Stage.PartiallyFulfilled ignored -> COMPLETED;
            case Stage.Duplicate ignored -> CANCELLED;
            case Stage.Refused ignored -> CANCELLED;
            case Stage.Withdrawn ignored -> CANCELLED;
        };
    }

    /** As the protocol spells it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
