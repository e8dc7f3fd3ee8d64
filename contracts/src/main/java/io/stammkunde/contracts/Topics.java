package io.stammkunde.contracts;

/** Names of the Kafka topics. Keys, retention and meaning stand in {@code docs/events.md}. */
public final class Topics {
    /** Accepted and durable, not yet resolved to a person. Key: the identity hint of the event. */
    public static final String EVENTS_COLLECTED = "events.collected";
    /** Resolved to a person, with the purposes the event may serve. Key: profile id. */
    public static final String EVENTS_RESOLVED = "events.resolved";
    /** Compacted, the public subscription to profiles. Key: profile id. */
    public static final String PROFILES_CHANGED = "profiles.changed";
    /** Compacted, the current state of each consent. Key: {@code profileId|purpose|channel}. */
    public static final String CONSENTS_CHANGED = "consents.changed";
    /** Compacted. Key: {@code profileId|segment}. */
    public static final String SEGMENTS_MEMBERSHIPS = "segments.memberships";
    /** Compacted. Key: profile id. */
    public static final String SCORES_CHANGED = "scores.changed";
    /** A period of a figure ended other than it was to. Key: target id. */
    public static final String METRICS_ALERTS = "metrics.alerts";

    /** Compacted: who keeps personal data. Key: the participant's name. */
    public static final String PRIVACY_PARTICIPANTS = "privacy.participants";
    /** Compacted: identifiers that must not make anybody known again. Key: keyed hash of the identifier. */
    public static final String PRIVACY_SUPPRESSIONS = "privacy.suppressions";
    /** What participants are to do with one person's data. Key: request id. */
    public static final String PRIVACY_COMMANDS = "privacy.commands";
    /** The same for commands that say what is right instead, kept for days only. Key: request id. */
    public static final String PRIVACY_CORRECTIONS = "privacy.corrections";
    /** What they did. Key: request id. */
    public static final String PRIVACY_RECEIPTS = "privacy.receipts";

    /** Appended to a topic's name: where records go that could not be processed, with the reason as a header. */
    public static final String DEAD_LETTERS_SUFFIX = ".dead-letters";

    private Topics() {}
}
