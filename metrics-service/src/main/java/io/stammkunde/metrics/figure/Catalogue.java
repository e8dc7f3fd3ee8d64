package io.stammkunde.metrics.figure;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All figures there are, numbers and tables. */
@ApplicationScoped
public class Catalogue {
    private final Map<String, Figure> figures;
    private final Map<String, TableDefinition> tables;

    public Catalogue(@All List<Figure> figures, @All List<TableDefinition> tables) {
        this.figures = figures.stream()
                .collect(Collectors.toUnmodifiableMap(
                        figure -> figure.definition().key(), Function.identity()));
        this.tables = tables.stream()
                .collect(
                        Collectors.toUnmodifiableMap(table -> table.definition().key(), Function.identity()));
    }

    /** By group and key. */
    public List<CatalogueEntry> entries() {
        return Stream.concat(
                        figures.values().stream().map(CatalogueEntry::of),
                        tables.values().stream().map(CatalogueEntry::of))
                .sorted(Comparator.comparing(
                                (CatalogueEntry entry) -> entry.definition().group())
                        .thenComparing(entry -> entry.definition().key()))
                .toList();
    }

    /**
     * The figure with a key.
     *
     * @throws UnknownFigure if there is none that is a number
     */
    public Figure figure(String key) {
        var figure = figures.get(key);
        if (figure != null) {
            return figure;
        }
        var table = tables.get(key);
        throw table == null ? UnknownFigure.named(key) : UnknownFigure.isTable(key, table.path());
    }
}
