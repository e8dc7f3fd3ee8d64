package io.stammkunde.metrics.quality;

import io.stammkunde.metrics.quality.DataQuality.Gap;
import io.stammkunde.metrics.reporting.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.UUID;
import java.util.stream.LongStream;
import org.hipparchus.distribution.discrete.PoissonDistribution;

/**
 * Finds days on which a source was all but silent although it usually is not. A day is one if fewer events came than a
 * tenth of the median of the same weekday in the eight weeks before, and if so few would be chance less than once in a
 * thousand such days (Poisson). So a source that never sends on Sundays has no gaps on Sundays, one busy day changes
 * nothing, and a small source is not accused of a quiet day.
 */
final class Silences {
    /** Weeks that tell what is usual, and how many of them the source must have been there for. */
    static final int WEEKS = 8;

    private static final int LEAST_WEEKS = 4;
    private static final double SILENT = 0.1;
    private static final double CHANCE = 0.001;

    private Silences() {}

    /**
     * The gaps of a source in a period, in their order.
     *
     * @param counts events by day, from {@link #WEEKS} weeks before the period on; days without any are missing
     * @param firstSeen the first day on which the source sent anything; before it nothing is missing
     */
    static List<Gap> of(UUID source, NavigableMap<LocalDate, Long> counts, LocalDate firstSeen, Period period) {
        var gaps = new ArrayList<Gap>();
        for (var day = period.from(); day.isBefore(period.to()); day = day.plusDays(1)) {
            var usual = usual(counts, firstSeen, day);
            long received = counts.getOrDefault(day, 0L);
            if (usual.length >= LEAST_WEEKS && isSilent(received, median(usual))) {
                gaps.add(new Gap(source, day, median(usual), received));
            }
        }
        return gaps;
    }

    private static boolean isSilent(long received, double expected) {
        return expected > 0
                && received < SILENT * expected
                && new PoissonDistribution(expected).cumulativeProbability(Math.toIntExact(received)) < CHANCE;
    }

    private static long[] usual(NavigableMap<LocalDate, Long> counts, LocalDate firstSeen, LocalDate day) {
        return LongStream.rangeClosed(1, WEEKS)
                .mapToObj(day::minusWeeks)
                .filter(earlier -> !earlier.isBefore(firstSeen))
                .mapToLong(earlier -> counts.getOrDefault(earlier, 0L))
                .sorted()
                .toArray();
    }

    private static double median(long[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
    }
}
