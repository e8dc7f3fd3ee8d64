package io.stammkunde.metrics.figure;

/** A figure that the catalogue does not have, or not as a number. */
public final class UnknownFigure extends RuntimeException {
    private UnknownFigure(String message) {
        super(message, null, false, false);
    }

    static UnknownFigure named(String key) {
        return new UnknownFigure("there is no figure '%s', GET /v1/metrics lists them".formatted(key));
    }

    static UnknownFigure isTable(String key, String path) {
        return new UnknownFigure("'%s' is a table, GET %s answers it".formatted(key, path));
    }
}
