package io.stammkunde.launcher.feed;

import com.fasterxml.jackson.databind.JsonNode;
import io.stammkunde.launcher.system.LauncherFailure;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How many records wait in the topics that lead to figures and segments. Permissions go round in a circle, so the system
 * has caught up when nothing was seen to wait several times in a row.
 */
final class Backlog {
    /** Looked at in this order, which is the one in which events travel. */
    private static final Map<String, String> PARTS = parts();

    private static final int TIMES_EMPTY = 3;
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(30);

    private final Platform platform;
    private final ProgressBar bar;
    private final InstantSource clock;

    Backlog(Platform platform, ProgressBar bar, InstantSource clock) {
        this.platform = platform;
        this.bar = bar;
        this.clock = clock;
    }

    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("profiles", "/v1/quality/collection");
        parts.put("consents", "/v1/consents/ingestion");
        parts.put("segments", "/v1/segments/ingestion");
        parts.put("figures", "/v1/metrics/ingestion");
        return parts;
    }

    /** Waits until every service has read all that there is. */
    void awaitEmpty() throws IOException, InterruptedException {
        Instant end = clock.instant().plus(LONGEST_WAIT);
        int empty = 0;
        while (empty < TIMES_EMPTY) {
            Map<String, Long> waiting = waiting();
            empty = waiting.values().stream().allMatch(lag -> lag == 0) ? empty + 1 : 0;
            bar.note("catching up: " + text(waiting));
            if (clock.instant().isAfter(end)) {
                bar.done("");
                throw new LauncherFailure("The services have not caught up in %d minutes: %s"
                        .formatted(LONGEST_WAIT.toMinutes(), text(waiting)));
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
        bar.done("every service has caught up");
    }

    private Map<String, Long> waiting() throws IOException, InterruptedException {
        Map<String, Long> waiting = new LinkedHashMap<>();
        for (Map.Entry<String, String> part : PARTS.entrySet()) {
            Platform.Answer answer = platform.get(part.getValue());
            if (answer.status() != 403) { // the user may not look at this part; the others tell enough
                JsonNode lag = answer.body().path("lag");
                waiting.put(part.getKey(), answer.isGood() && lag.isNumber() ? lag.asLong() : -1);
            }
        }
        return waiting;
    }

    private static String text(Map<String, Long> waiting) {
        return waiting.entrySet().stream()
                .map(entry -> entry.getKey() + " " + (entry.getValue() < 0 ? "?" : entry.getValue()))
                .collect(Collectors.joining(", "));
    }
}
