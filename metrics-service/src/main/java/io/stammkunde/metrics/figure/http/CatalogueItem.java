package io.stammkunde.metrics.figure.http;

import io.stammkunde.metrics.figure.CatalogueEntry;
import io.stammkunde.metrics.figure.Dimension;
import io.stammkunde.metrics.figure.FigureDefinition.Parameter;
import io.stammkunde.metrics.figure.FigureDefinition.Text;
import java.util.List;
import java.util.Locale;

/**
 * A line of the catalogue as readers get it.
 *
 * @param reason why it is actionable or vanity
 * @param inputs names of events
 * @param parameters all that it can be asked with
 * @param kind {@code number} or {@code table}
 * @param path where it is asked
 * @param dimensions {@code source segment cohort currency}; empty where it cannot be divided
 */
public record CatalogueItem(
        String key,
        String group,
        Text name,
        Text definition,
        String formula,
        String source,
        String unit,
        String direction,
        boolean actionable,
        Text reason,
        List<String> inputs,
        List<Parameter> parameters,
        String kind,
        String path,
        List<String> dimensions) {
    static CatalogueItem of(CatalogueEntry entry) {
        var definition = entry.definition();
        return new CatalogueItem(
                definition.key(),
                definition.group(),
                definition.name(),
                definition.definition(),
                definition.formula(),
                definition.source(),
                key(definition.unit()),
                key(definition.direction()),
                definition.actionable(),
                definition.reason(),
                definition.inputs(),
                entry.parameters(),
                key(entry.kind()),
                entry.path(),
                entry.dimensions().stream().map(Dimension::key).toList());
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
