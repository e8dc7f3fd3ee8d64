package io.stammkunde.segment.erasure;

/** The restriction of a person has not arrived in time: segments may still take them in. */
final class StillPermitted extends RuntimeException {
    private static final long serialVersionUID = 1;

    StillPermitted() {
        super("the person's data may still serve the purpose of a segment");
    }
}
