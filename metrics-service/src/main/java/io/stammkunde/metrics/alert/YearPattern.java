package io.stammkunde.metrics.alert;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the years before let one expect of a week or month, so that December does not pass for growth. Each period is
 * divided by its season: the same period of the year before or, once two earlier years are known, the median of that
 * period in all of them. The quotients of the last year have a robust centre, which is the growth, and spread, by which
 * the period's own quotient is judged.
 */
final class YearPattern {
    private static final int LEAST_QUOTIENTS = 6;

    private YearPattern() {}

    /**
     * Empty with fewer than six quotients before, which takes a year and a half, or if the period has no season.
     *
     * @param series without gaps, the period to be judged last
     * @param periods how many are a year: 12 months or 52 weeks
     */
    static Optional<Expectation> expect(List<Reading> series, int periods) {
        int last = series.size() - 1;
        double season = season(series, last, periods);
        var quotients = IntStream.range(Math.max(0, last - periods), last)
                .mapToDouble(period -> quotient(series, period, periods))
                .filter(Double::isFinite)
                .toArray();
        var value = series.get(last).value();
        if (value == null || Double.isNaN(season) || quotients.length < LEAST_QUOTIENTS) {
            return Optional.empty();
        }
        var spread = RobustSpread.of(quotients);
        return Surprise.of(season * spread.centre(), season * spread.scale(), value);
    }

    private static double quotient(List<Reading> series, int period, int periods) {
        var value = series.get(period).value();
        return value == null ? Double.NaN : value / season(series, period, periods);
    }

    /** Not a number where there is none, or none that something can be divided by. */
    private static double season(List<Reading> series, int period, int periods) {
        var earlier = IntStream.iterate(period - periods, before -> before >= 0, before -> before - periods)
                .mapToObj(series::get)
                .filter(reading -> reading.value() != null)
                .mapToDouble(reading -> reading.value() == null ? 0 : reading.value())
                .toArray();
        if (earlier.length == 0 || Arrays.stream(earlier).anyMatch(value -> value <= 0)) {
            return Double.NaN;
        }
        return RobustSpread.median(earlier);
    }
}
