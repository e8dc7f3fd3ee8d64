package io.stammkunde.metrics.experiment;

import io.stammkunde.http.InvalidParameter;
import org.jspecify.annotations.Nullable;

/** What is known of people from before the exposure, to adjust their outcomes by. */
public enum PrePeriod {
    REVENUE("revenue-before-exposure"),
    ORDERS("orders-before-exposure");

    private final String key;

    PrePeriod(String key) {
        this.key = key;
    }

    /** Its name in requests and answers. */
    public String key() {
        return key;
    }

    /** Read from a request; revenue if it names none. */
    public static PrePeriod of(String parameter, @Nullable String text) {
        if (text == null) {
            return REVENUE;
        }
        for (var figure : values()) {
            if (figure.key.equals(text)) {
                return figure;
            }
        }
        throw new InvalidParameter(parameter, "must be revenue-before-exposure or orders-before-exposure");
    }
}
