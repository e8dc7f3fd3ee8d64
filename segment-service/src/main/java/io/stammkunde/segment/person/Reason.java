package io.stammkunde.segment.person;

/** What made a person enter or leave a segment. */
public enum Reason {
    EVENT,
    TIME,
    PROFILE,
    CONSENT,
    SCORE,
    MERGE,
    RULE
}
