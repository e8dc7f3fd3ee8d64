package io.stammkunde.metrics.alert;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the days before let one expect of a day. The median of the same weekday is taken off each of them; what is left
 * has a robust centre and spread, by which the day is judged.
 */
final class WeekdayPattern {
    /** Days that are looked at. */
    static final int DAYS = 84;

    private static final int LEAST_DAYS = 28;
    private static final int LEAST_OF_A_WEEKDAY = 3;

    private WeekdayPattern() {}

    /** Empty with fewer than four weeks of values, or fewer than three of the weekday. */
    static Optional<Expectation> expect(List<Reading> before, Reading day) {
        var known = before.stream().filter(reading -> reading.value() != null).toList();
        var medians = medians(known);
        var usual = medians.get(day.at().getDayOfWeek());
        if (known.size() < LEAST_DAYS || usual == null || ofTheWeekday(known, day) < LEAST_OF_A_WEEKDAY) {
            return Optional.empty();
        }
        var left = known.stream()
                .mapToDouble(reading ->
                        value(reading) - medians.getOrDefault(reading.at().getDayOfWeek(), 0.0))
                .toArray();
        var spread = RobustSpread.of(left);
        // each median has used up one of the deviations that it was taken from
        double free = Math.sqrt((double) left.length / (left.length - medians.size()));
        return Surprise.of(usual + spread.centre(), free * spread.scale(), value(day));
    }

    private static long ofTheWeekday(List<Reading> known, Reading day) {
        return known.stream()
                .filter(reading -> reading.at().getDayOfWeek() == day.at().getDayOfWeek())
                .count();
    }

    private static Map<DayOfWeek, Double> medians(List<Reading> known) {
        var medians = new EnumMap<DayOfWeek, Double>(DayOfWeek.class);
        known.stream()
                .collect(Collectors.groupingBy(reading -> reading.at().getDayOfWeek()))
                .forEach((weekday, readings) -> medians.put(
                        weekday,
                        RobustSpread.median(readings.stream()
                                .mapToDouble(WeekdayPattern::value)
                                .toArray())));
        return medians;
    }

    private static double value(Reading reading) {
        var value = reading.value();
        if (value == null) {
            throw new IllegalArgumentException("the value is not known of " + reading.at());
        }
        return value;
    }
}
