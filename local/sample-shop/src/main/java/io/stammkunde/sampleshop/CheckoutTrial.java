package io.stammkunde.sampleshop;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The shop's A/B test: a checkout on one page against the one in three steps. It truly helps: fewer people give up.
 * Ran from five months to one month before the end.
 */
record CheckoutTrial(Instant from, Instant until) {
    private static final double GIVE_UP = 0.27;
    private static final double GIVE_UP_ON_ONE_PAGE = 0.18;

    /** What a customer sees, whenever they come back. */
    enum Variation {
        CONTROL("control", "Drei Schritte"),
        ONE_PAGE("one-page", "Eine Seite");

        private final String id;
        private final String label;

        Variation(String id, String label) {
            this.id = id;
            this.label = label;
        }
    }

    static CheckoutTrial before(Instant end) {
        return new CheckoutTrial(end.minus(150, ChronoUnit.DAYS), end.minus(30, ChronoUnit.DAYS));
    }

    boolean runsAt(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }

    double givesUp(Variation variation, Instant at) {
        return runsAt(at) && variation == Variation.ONE_PAGE ? GIVE_UP_ON_ONE_PAGE : GIVE_UP;
    }

    Map<String, Object> viewed(Variation variation) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("experiment_id", "checkout-eine-seite");
        properties.put("experiment_name", "Kasse auf einer Seite");
        properties.put("variation_id", variation.id);
        properties.put("variation_name", variation.label);
        return properties;
    }
}
