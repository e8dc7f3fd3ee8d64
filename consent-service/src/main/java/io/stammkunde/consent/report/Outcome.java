package io.stammkunde.consent.report;

/** What became of a request, at first. */
public enum Outcome {
    /** Nothing yet. */
    OPEN,
    /** Done, wholly or but for what a law or a hold keeps. */
    FULFILLED,
    REFUSED,
    /** The same was asked before. */
    DUPLICATE,
    /** Taken back by the person. */
    WITHDRAWN
}
