package io.stammkunde.contracts;

/** The {@code type} attribute of each message; a new meaning is a new type, sent beside the old one for a while. */
public final class CloudEventTypes {
    public static final String EVENT_COLLECTED = "io.stammkunde.event.collected.v1";
    public static final String EVENT_RESOLVED = "io.stammkunde.event.resolved.v1";
    public static final String PROFILE_CHANGED = "io.stammkunde.profile.changed.v1";
    public static final String CONSENT_CHANGED = "io.stammkunde.consent.changed.v1";
    public static final String MEMBERSHIP_CHANGED = "io.stammkunde.segment.membership-changed.v1";
    public static final String SCORES_CHANGED = "io.stammkunde.score.changed.v1";
    public static final String ALERT_RAISED = "io.stammkunde.metric.alert-raised.v1";
    public static final String PRIVACY_PARTICIPANT = "io.stammkunde.privacy.participant.v1";
    public static final String PRIVACY_SUPPRESSION = "io.stammkunde.privacy.suppression.v1";
    public static final String PRIVACY_COMMAND = "io.stammkunde.privacy.command.v1";
    public static final String PRIVACY_RECEIPT = "io.stammkunde.privacy.receipt.v1";

    private CloudEventTypes() {}
}
