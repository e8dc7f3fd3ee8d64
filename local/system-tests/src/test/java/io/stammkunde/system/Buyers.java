package io.stammkunde.system;

import java.util.Map;

/** The segment of everybody who has ordered something, for analytics. */
final class Buyers {
    private Buyers() {}

    /** Creates it and returns its key. */
    static String segment(Gateway gateway, String run) {
        var key = "buyers-" + run;
        gateway.post(
                "mara",
                "/v1/segments",
                Map.of(
                        "key",
                        key,
                        "name",
                        "Buyers " + run,
                        "purpose",
                        "analytics",
                        "rule",
                        Map.of(
                                "type",
                                "event",
                                "name",
                                "Order Completed",
                                "aggregate",
                                "count",
                                "op",
                                "gte",
                                "value",
                                1)));
        return key;
    }
}
