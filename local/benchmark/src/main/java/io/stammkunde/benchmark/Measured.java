package io.stammkunde.benchmark;

import java.time.Duration;
import java.util.List;

/**
 * One measurement.
 *
 * @param name what was measured
 * @param events how many events went through
 * @param elapsed wall clock
 * @param latenciesNanos of each request, sorted
 */
record Measured(String name, long events, Duration elapsed, List<Long> latenciesNanos) {
    Measured {
        latenciesNanos = latenciesNanos.stream().sorted().toList();
    }

    double perSecond() {
        return events / (elapsed.toNanos() / 1e9);
    }

    /** Latency in milliseconds below which this share of the requests stayed. */
    double millis(double share) {
        var index = (int) Math.min(latenciesNanos.size() - 1L, Math.round(share * latenciesNanos.size()));
        return latenciesNanos.get(index) / 1e6;
    }

    /** A row of the table, with the throughput as a share of the limit's. */
    String row(Measured limit) {
        return "| %s | %,.0f | %.2f | %.2f | %.2f |"
                .formatted(name, perSecond(), perSecond() / limit.perSecond(), millis(0.5), millis(0.99));
    }
}
