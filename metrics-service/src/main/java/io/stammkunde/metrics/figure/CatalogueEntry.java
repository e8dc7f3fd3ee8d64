package io.stammkunde.metrics.figure;

import io.stammkunde.metrics.figure.FigureDefinition.Parameter;
import java.util.List;
import java.util.stream.Stream;

/**
 * A line of the catalogue.
 *
 * @param kind what its answer is
 * @param path where it is asked
 * @param dimensions what it can be divided by
 * @param parameters all that it can be asked with
 */
public record CatalogueEntry(
        FigureDefinition definition, Kind kind, String path, List<Dimension> dimensions, List<Parameter> parameters) {
    private static final String NUMBERS = "/v1/metrics/";

    /** What an answer is. */
    public enum Kind {
        /** One number, or a series of it. */
        NUMBER,
        /** More than that. */
        TABLE
    }

    static CatalogueEntry of(Figure figure) {
        var definition = figure.definition();
        boolean divisible = FigureParameters.isDivisible(figure);
        return new CatalogueEntry(
                definition,
                Kind.NUMBER,
                NUMBERS + definition.key(),
                divisible ? Dimension.of(figure) : List.of(),
                Stream.concat(definition.parameters().stream(), FigureParameters.of(figure).stream())
                        .toList());
    }

    static CatalogueEntry of(TableDefinition table) {
        return new CatalogueEntry(
                table.definition(),
                Kind.TABLE,
                table.path(),
                List.of(),
                table.definition().parameters());
    }
}
