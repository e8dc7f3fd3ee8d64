package io.stammkunde.metrics.alert;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the years before let one expect of a week or month, so that December does not pass for growth. Each period is
 * divided by its season: the same period of the year before or, where more years are known, the median of that period in
 * them. The quotients of the last year have a robust centre, which is the growth, and spread, by which the period's own
 * quotient is judged. All seasons are of as many years as the oldest quotient has, so that they can be compared.
 */
final class YearPattern {
    private static final int LEAST_QUOTIENTS = 6;

    private final List<Reading> series;
    private final int length;
    private final int years;

    private YearPattern(List<Reading> series, int length) {
        this.series = series;
        this.length = length;
        this.years = Math.max(1, (series.size() - 1 - length) / length);
    }

    /**
     * Empty with fewer than six quotients before, which takes a year and a half, or if the period has no season.
     *
     * @param series without gaps, the period to be judged last
     * @param length of a year in periods: 12 months or 52 weeks
     */
    static Optional<Expectation> expect(List<Reading> series, int length) {
        return new YearPattern(series, length).expect();
    }

    private Optional<Expectation> expect() {
        int last = series.size() - 1;
        double season = season(last);
        var quotients = IntStream.range(Math.max(0, last - length), last)
                .mapToDouble(this::quotient)
                .filter(Double::isFinite)
                .toArray();
        var value = series.get(last).value();
        if (value == null || Double.isNaN(season) || quotients.length < LEAST_QUOTIENTS) {
            return Optional.empty();
        }
        var spread = RobustSpread.of(quotients);
        return Surprise.of(season * spread.centre(), season * spread.scale(), value);
    }

    private double quotient(int period) {
        var value = series.get(period).value();
        return value == null ? Double.NaN : value / season(period);
    }

    /** Not a number where there is none, or none that something can be divided by. */
    private double season(int period) {
        var earlier = IntStream.rangeClosed(1, years)
                .map(year -> period - year * length)
                .filter(before -> before >= 0)
                .mapToObj(before -> series.get(before).value())
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .toArray();
        double season = earlier.length == 0 ? Double.NaN : RobustSpread.median(earlier);
        return season > 0 ? season : Double.NaN;
    }
}
