package io.stammkunde.metrics.figure;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All figures there are. */
@ApplicationScoped
public class Catalogue {
    private final Map<String, Figure> figures;

    public Catalogue(@All List<Figure> figures) {
        this.figures = figures.stream()
                .collect(Collectors.toUnmodifiableMap(
                        figure -> figure.definition().key(), Function.identity()));
    }

    /** By group and key. */
    public List<FigureDefinition> definitions() {
        return figures.values().stream()
                .map(Figure::definition)
                .sorted(Comparator.comparing(FigureDefinition::group).thenComparing(FigureDefinition::key))
                .toList();
    }

    /**
     * The figure with a key.
     *
     * @throws UnknownFigure if there is none
     */
    public Figure figure(String key) {
        var figure = figures.get(key);
        if (figure == null) {
            throw new UnknownFigure(key);
        }
        return figure;
    }
}
