package io.stammkunde.launcher.feed;

import com.fasterxml.jackson.databind.JsonNode;
import io.stammkunde.launcher.system.LauncherFailure;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A few segments that a shop would want, so that the console has something to show. */
final class ExampleSegments {
    private static final int CONFLICT = 409;
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final int MOST_LOOKS = 300;

    private static final List<Map<String, Object>> ALL = List.of(
            segment(
                    "stammkunden",
                    "Stammkunden",
                    "Drei oder mehr Bestellungen im letzten Jahr.",
                    "analytics",
                    orders("count", "gte", 3, "P365D")),
            segment(
                    "grosse-koerbe",
                    "Große Körbe",
                    "Mehr als 300 Euro Umsatz in den letzten 180 Tagen.",
                    "analytics",
                    Map.of(
                            "type", "event",
                            "name", "Order Completed",
                            "aggregate", "sum",
                            "property", "revenue",
                            "op", "gt",
                            "value", 300,
                            "within", "P180D")),
            segment(
                    "rueckgewinnung",
                    "Rückgewinnung",
                    "Hat zweimal oder öfter bestellt, seit 120 Tagen nicht mehr, und erlaubt Werbung.",
                    "marketing",
                    Map.of(
                            "type",
                            "all",
                            "rules",
                            List.of(
                                    orders("count", "gte", 2, ""),
                                    Map.of("type", "not", "rule", orders("count", "gte", 1, "P120D"))))),
            segment(
                    "warenkorb-verlassen",
                    "Warenkorb verlassen",
                    "Hat in der letzten Woche etwas in den Warenkorb gelegt und nicht bestellt.",
                    "marketing",
                    Map.of(
                            "type",
                            "all",
                            "rules",
                            List.of(
                                    event("Product Added", "count", "gte", 1, "P7D"),
                                    Map.of("type", "not", "rule", orders("count", "gte", 1, "P7D"))))));

    private ExampleSegments() {}

    /** Those that are there already stay as they are. */
    static int create(Platform platform) throws IOException, InterruptedException {
        int created = 0;
        for (Map<String, Object> segment : ALL) {
            Platform.Answer answer = platform.post("/v1/segments", segment);
            if (answer.isGood()) {
                created++;
            } else if (answer.status() != CONFLICT) {
                throw new LauncherFailure("A segment was refused: " + answer.reason());
            }
        }
        return created;
    }

    /** Waits until all segments know their members; a large history may take longer, and then that is no failure. */
    static void awaitLive(Platform platform, ProgressBar bar) throws IOException, InterruptedException {
        for (int look = 0; look < MOST_LOOKS; look++) {
            long building = 0;
            for (JsonNode segment : platform.get("/v1/segments").body().path("items")) {
                building += segment.path("state").asText().equals("BUILDING") ? 1 : 0;
            }
            if (building == 0) {
                return;
            }
            bar.note("segments that look for their members: " + building);
            Thread.sleep(BETWEEN_LOOKS);
        }
    }

    private static Map<String, Object> segment(
            String key, String name, String description, String purpose, Map<String, Object> rule) {
        return Map.of("key", key, "name", name, "description", description, "purpose", purpose, "rule", rule);
    }

    private static Map<String, Object> orders(String aggregate, String op, int value, String within) {
        return event("Order Completed", aggregate, op, value, within);
    }

    private static Map<String, Object> event(String name, String aggregate, String op, int value, String within) {
        Map<String, Object> lifetime =
                Map.of("type", "event", "name", name, "aggregate", aggregate, "op", op, "value", value);
        if (within.isEmpty()) {
            return lifetime;
        }
        return Map.of(
                "type", "event", "name", name, "aggregate", aggregate, "op", op, "value", value, "within", within);
    }
}
