package io.stammkunde.metrics.experiment;

import io.stammkunde.http.InvalidParameter;
import io.stammkunde.metrics.figure.FigureDefinition.Text;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What is measured of each person from the first exposure on. More is better for all of them. */
public enum OutcomeMetric {
    /** Whether the person has bought anything. */
    CONVERSION("conversion"),
    /** Revenue in one currency, before refunds. */
    REVENUE("revenue-per-person"),
    ORDERS("orders-per-person"),
    /**
     * What the person is expected to be worth by the scores at the time of the results, whenever the exposure was; people
     * without a score count as nothing.
     */
    PREDICTED_CLV("predicted-clv");

    private final String key;

    OutcomeMetric(String key) {
        this.key = key;
    }

    /** Its name in requests and answers. */
    public String key() {
        return key;
    }

    /** Its name for readers. */
    public Text title() {
        return switch (this) {
            case CONVERSION -> new Text("Konversion", "conversion");
            case REVENUE -> new Text("Umsatz je Person", "revenue per person");
            case ORDERS -> new Text("Bestellungen je Person", "orders per person");
            case PREDICTED_CLV ->
                new Text(
                        "vorhergesagter Kundenwert je Person (heutiger Stand)",
                        "predicted customer value per person (as of now)");
        };
    }

    /**
     * Read from a request.
     *
     * @param pointer the field that names it
     */
    public static OutcomeMetric of(String pointer, String key) {
        for (var metric : values()) {
            if (metric.key.equals(key)) {
                return metric;
            }
        }
        var known = Arrays.stream(values()).map(OutcomeMetric::key).collect(Collectors.joining(", "));
        throw new InvalidParameter(pointer, "must be one of " + known);
    }
}
