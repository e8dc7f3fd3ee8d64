package io.stammkunde.profile.source;

/** How a source's events arrive. */
public enum SourceKind {
    /** Through the collecting routes, known by a write key. */
    HTTP,
    /** Out of a file that somebody imported. */
    IMPORT
}
