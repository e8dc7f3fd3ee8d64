package io.stammkunde.metrics.figure;

/**
 * What a figure means.
 *
 * @param key its name in paths
 * @param group where the catalogue lists it
 * @param name for readers
 * @param definition one sentence for readers
 * @param formula numerator and denominator
 * @param source what it is computed from
 * @param unit what it is counted in
 * @param direction whether more is better
 * @param actionable true if somebody can act on it; false for a vanity figure that only grows
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
        boolean actionable) {

    /** In both languages of the console. */
    public record Text(String de, String en) {}

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
