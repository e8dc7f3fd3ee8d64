package io.stammkunde.segment.definition;

/** Where a segment is in its life. */
public enum Stage {
    /** New or changed: the people known are being evaluated; who has been is right already. */
    BUILDING,
    /** Right for everyone, and kept so. */
    LIVE,
    /** No longer visible; its members are leaving. */
    REMOVING
}
