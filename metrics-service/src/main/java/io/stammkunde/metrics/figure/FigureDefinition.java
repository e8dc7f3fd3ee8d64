package io.stammkunde.metrics.figure;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What a figure means. It is written down by {@link #of}, which names what each text is for.
 *
 * @param key its name in paths
 * @param group where the catalogue lists it
 * @param name for readers
 * @param definition one or two sentences for readers
 * @param formula numerator and denominator
 * @param source who has published the formula, or else the events it is computed from
 * @param unit what it is counted in
 * @param direction whether more is better
 * @param actionable true if somebody can act on it; false for a vanity figure that only grows
 * @param reason why it is the one or the other
 * @param inputs the events it is computed from, by name; {@code *} for any, {@code Ticket *} for all that begin so
 * @param parameters what it depends on besides the question that all figures can be asked; none of most
 */
public record FigureDefinition(
        String key,
        String group,
        Text name,
        Text definition,
        String formula,
        String source,
        Unit unit,
        Direction direction,
        boolean actionable,
        Text reason,
        List<String> inputs,
        List<Parameter> parameters) {
    public FigureDefinition {
        requireNonNull(name, "name");
        requireNonNull(definition, "definition");
        requireNonNull(formula, "formula");
        requireNonNull(unit, "unit");
        inputs = List.copyOf(inputs);
        parameters = List.copyOf(parameters);
    }

    /** Begins a definition; its reason ends it. */
    public static FigureDraft of(String group, String key) {
        return new FigureDraft(group, key);
    }

    /** In both languages of the console. */
    public record Text(String de, String en) {
        public Text {
            if (de.isBlank() || en.isBlank()) {
                throw new IllegalArgumentException("a text needs both languages: '%s', '%s'".formatted(de, en));
            }
        }
    }

    /**
     * Something a figure depends on.
     *
     * @param name in the request, or of the setting
     * @param description for readers
     */
    public record Parameter(String name, Text description) {}

    /** What a value is counted in. */
    public enum Unit {
        MONEY,
        COUNT,
        RATIO,
        PER_CUSTOMER,
        DAYS,
        HOURS,
        /** Of a scale, such as that of NPS or of a questionnaire. */
        POINTS
    }

    /** Which change is a good one. */
    public enum Direction {
        HIGHER_IS_BETTER,
        LOWER_IS_BETTER,
        NEUTRAL
    }
}
