package io.stammkunde.metrics.figure;

/** A figure that the catalogue does not have. */
public final class UnknownFigure extends RuntimeException {
    UnknownFigure(String key) {
        super("there is no figure '%s', GET /v1/metrics lists them".formatted(key), null, false, false);
    }
}
