package io.stammkunde.consent.report;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How durations spread.
 *
 * @param median the middle one; of an even number the mean of the two in the middle
 * @param ninetieth the shortest that at least nine tenths do not exceed (nearest rank)
 * @param longest the longest
 */
public record Spread(Duration median, Duration ninetieth, Duration longest) {
    /** Of some durations; nothing of none. */
    static Optional<Spread> of(List<Duration> durations) {
        if (durations.isEmpty()) {
            return Optional.empty();
        }
        var sorted = durations.stream().sorted().toList();
        var size = sorted.size();
        var middle = sorted.get((size - 1) / 2).plus(sorted.get(size / 2)).dividedBy(2);
        var rank = (9 * size + 9) / 10; // nine tenths, rounded up
        return Optional.of(new Spread(middle, sorted.get(rank - 1), sorted.getLast()));
    }
}
