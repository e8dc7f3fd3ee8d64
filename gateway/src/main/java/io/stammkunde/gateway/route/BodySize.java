package io.stammkunde.gateway.route;

/** Which of the configured limits counts for a request's body. */
public enum BodySize {
    USUAL,
    EVENTS,
    UPLOAD
}
