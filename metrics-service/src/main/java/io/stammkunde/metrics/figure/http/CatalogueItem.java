package io.stammkunde.metrics.figure.http;

import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureDefinition.Text;
import java.util.Locale;

/** A definition as the catalogue shows it. */
public record CatalogueItem(
        String key,
        String group,
        Text name,
        Text definition,
        String formula,
        String source,
        String unit,
        String direction,
        boolean actionable) {
    static CatalogueItem of(FigureDefinition definition) {
        return new CatalogueItem(
                definition.key(),
                definition.group(),
                definition.name(),
                definition.definition(),
                definition.formula(),
                definition.source(),
                key(definition.unit()),
                key(definition.direction()),
                definition.actionable());
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
