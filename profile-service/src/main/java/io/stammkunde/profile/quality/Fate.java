package io.stammkunde.profile.quality;

/** What became of an accepted event. */
public enum Fate {
    /** Stored and passed on. */
    PROCESSED,
    /** Its message id had come from the source before. */
    DUPLICATE,
    /** It may serve no purpose, so nothing of it was kept. */
    WITHHELD,
    /** It could not be processed and is among the dead letters. */
    UNPROCESSABLE,
    /** Somebody who was erased would have become known again by it, so nothing of it was kept. */
    SUPPRESSED
}
