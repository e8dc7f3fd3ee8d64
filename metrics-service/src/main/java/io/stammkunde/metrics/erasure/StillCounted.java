package io.stammkunde.metrics.erasure;

/** The restriction of a person has not arrived in time: figures still count them. */
final class StillCounted extends RuntimeException {
    private static final long serialVersionUID = 1;

    StillCounted() {
        super("the person's permission for analytics still holds");
    }
}
