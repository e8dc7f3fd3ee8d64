package io.stammkunde.contracts.profile;

/** What happened to a profile. */
public enum ProfileChange {
    CREATED,
    UPDATED,
    /** This profile has been absorbed by another one, {@code mergedInto}, and has no data of its own any more. */
    MERGED,
    UNMERGED,
    ERASED
}
