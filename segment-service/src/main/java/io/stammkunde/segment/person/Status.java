package io.stammkunde.segment.person;

/** Where a person stands with a segment. */
public enum Status {
    MEMBER,
    /** The rule holds, but the person's data may not serve the purpose of the segment: counted, never a member. */
    LEFT_OUT,
    OUT
}
