package io.stammkunde.metrics.figure;

/**
 * Figures that are a table or a picture rather than a number, so that an endpoint of their own answers them. The
 * catalogue lists every bean of this type.
 *
 * @param path of the endpoint
 * @param definition what it means; its parameters are all that the endpoint takes
 */
public record TableDefinition(String path, FigureDefinition definition) {
    /** A table that is answered at a path. */
    public static TableDefinition at(String path, FigureDefinition definition) {
        return new TableDefinition(path, definition);
    }
}
