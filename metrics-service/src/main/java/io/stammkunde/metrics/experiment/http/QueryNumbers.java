package io.stammkunde.metrics.experiment.http;

import io.stammkunde.http.InvalidParameter;

/** Numbers in queries, whose refusals name the parameter. */
final class QueryNumbers {
    private static final int LONGEST = 40;

    private QueryNumbers() {}

    static double of(String parameter, String text) {
        try {
            double number = text.length() > LONGEST ? Double.NaN : Double.parseDouble(text);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw refused(parameter);
        }
        throw refused(parameter);
    }

    private static InvalidParameter refused(String parameter) {
        return new InvalidParameter(parameter, "must be a number such as 0.05");
    }
}
