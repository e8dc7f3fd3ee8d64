package io.stammkunde.metrics.reporting;

import io.stammkunde.http.InvalidParameter;
import org.jspecify.annotations.Nullable;

/** A number that a request gives as a parameter, within bounds that its answer can bear. */
public final class AskedNumber {
    private static final int LONGEST = 24;

    private AskedNumber() {}

    /**
     * The number of a request, or what it is without one.
     *
     * @throws InvalidParameter if it is no number or lies outside of the bounds, both inclusive
     */
    public static double between(
            String parameter, @Nullable String text, double otherwise, double lowest, double highest) {
        if (text == null) {
            return otherwise;
        }
        double number = parsed(text);
        if (number >= lowest && number <= highest) {
            return number;
        }
        throw new InvalidParameter(parameter, "must be a number from %s to %s".formatted(lowest, highest));
    }

    private static double parsed(String text) {
        try {
            return text.length() > LONGEST ? Double.NaN : Double.parseDouble(text);
        } catch (NumberFormatException notANumber) {
            return Double.NaN;
        }
    }
}
