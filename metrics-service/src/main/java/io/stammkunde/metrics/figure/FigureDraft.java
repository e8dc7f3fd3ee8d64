package io.stammkunde.metrics.figure;

import static java.util.Objects.requireNonNull;

import io.stammkunde.metrics.figure.FigureDefinition.Direction;
import io.stammkunde.metrics.figure.FigureDefinition.Parameter;
import io.stammkunde.metrics.figure.FigureDefinition.Text;
import io.stammkunde.metrics.figure.FigureDefinition.Unit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A definition that is being written. Texts come in German and English, in this order. All but {@link #publishedBy} and
 * {@link #parameter} are needed; the reason why the figure is actionable or vanity completes it.
 */
public final class FigureDraft {
    private final String group;
    private final String key;
    private final List<Parameter> parameters = new ArrayList<>();
    private List<String> inputs = List.of();
    private @Nullable Text name;
    private @Nullable Text definition;
    private @Nullable String formula;
    private @Nullable String source;
    private @Nullable Unit unit;
    private Direction direction = Direction.NEUTRAL;

    FigureDraft(String group, String key) {
        this.group = group;
        this.key = key;
    }

    public FigureDraft named(String de, String en) {
        name = new Text(de, en);
        return this;
    }

    /** What it means, in one or two sentences. */
    public FigureDraft meaning(String de, String en) {
        definition = new Text(de, en);
        return this;
    }

    public FigureDraft formula(String text) {
        formula = text;
        return this;
    }

    /** Who has published the formula. */
    public FigureDraft publishedBy(String publication) {
        source = publication;
        return this;
    }

    /** The events it is computed from. */
    public FigureDraft from(String... events) {
        inputs = List.of(events);
        return this;
    }

    public FigureDraft in(Unit itsUnit, Direction itsDirection) {
        unit = itsUnit;
        direction = itsDirection;
        return this;
    }

    /** Something it depends on besides what all figures can be asked. */
    public FigureDraft parameter(String parameter, String de, String en) {
        parameters.add(new Parameter(parameter, new Text(de, en)));
        return this;
    }

    /** For a table that is asked about some days. */
    public FigureDraft overPeriod() {
        parameters.addAll(FigureParameters.PERIOD);
        return this;
    }

    /** For a table that adds up amounts. */
    public FigureDraft inOneCurrency() {
        parameters.add(FigureParameters.CURRENCY);
        return this;
    }

    /** Somebody can act on it; the reason says how. */
    public FigureDefinition actionable(String de, String en) {
        return complete(true, new Text(de, en));
    }

    /** It impresses and changes no decision; the reason says why. */
    public FigureDefinition vanity(String de, String en) {
        return complete(false, new Text(de, en));
    }

    private FigureDefinition complete(boolean actionable, Text reason) {
        return new FigureDefinition(
                key,
                group,
                requireNonNull(name, "name"),
                requireNonNull(definition, "meaning"),
                requireNonNull(formula, "formula"),
                source == null ? String.join(", ", inputs) : source,
                requireNonNull(unit, "unit"),
                direction,
                actionable,
                reason,
                inputs,
                parameters);
    }
}
