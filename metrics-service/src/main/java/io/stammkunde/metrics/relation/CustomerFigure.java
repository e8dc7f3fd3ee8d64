package io.stammkunde.metrics.relation;

import io.stammkunde.http.InvalidParameter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What can be told of each customer, up to the instant of the question. */
public enum CustomerFigure {
    /** Number of orders. */
    ORDERS,
    /** Sum of their values in one currency; not there for customers without an order in it. */
    REVENUE,
    /** Revenue for each order in the currency. */
    AVERAGE_ORDER_VALUE,
    /** Days since the last order. */
    RECENCY,
    /** Days since the first order. */
    TENURE,
    /** Sum of refunds and cancellations in the currency. */
    REFUNDS,
    /** Number of different products; not there where orders told none. */
    PRODUCTS,
    /** Number of different categories; not there where products told none. */
    CATEGORIES,
    /** The latest answer to a survey of kind nps, 0 to 10. */
    NPS,
    /** The latest answer to a survey of kind csat, from 0 for the lowest to 1 for the highest of its scale. */
    CSAT;

    private static final int FEWEST = 2;

    /** The name in requests and answers. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isOfSurveys() {
        return this == NPS || this == CSAT;
    }

    boolean isOfProducts() {
        return this == PRODUCTS || this == CATEGORIES;
    }

    /**
     * The figures of a request, each once; all of them without one.
     *
     * @param text keys with commas between them
     */
    public static List<CustomerFigure> asked(@Nullable String text) {
        if (text == null) {
            return List.of(values());
        }
        var figures = Arrays.stream(text.split(",", -1))
                .map(key -> of(key.strip()))
                .distinct()
                .toList();
        if (figures.size() < FEWEST) {
            throw new InvalidParameter("figures", "must name at least two different figures with a comma between them");
        }
        return figures;
    }

    private static CustomerFigure of(String key) {
        return Arrays.stream(values())
                .filter(figure -> figure.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new InvalidParameter("figures", "must be some of " + known()));
    }

    private static String known() {
        return Arrays.stream(values()).map(CustomerFigure::key).collect(Collectors.joining(", "));
    }
}
