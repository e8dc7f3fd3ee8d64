package io.stammkunde.metrics.alert;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** The definition of z once more, word by word and slowly; of series in which all values are there and positive. */
final class SlowJudge {
    private SlowJudge() {}

    static double days(List<Reading> series) {
        var before = series.subList(0, series.size() - 1);
        var left = new ArrayList<Double>();
        for (var reading : before) {
            left.add(value(reading) - weekdayMedian(before, reading));
        }
        double scale = deviation(left) * Math.sqrt(left.size() / (left.size() - 7.0));
        double expected = weekdayMedian(before, series.getLast()) + median(left);
        return (value(series.getLast()) - expected) / Math.max(scale, 0.01 * expected);
    }

    private static double weekdayMedian(List<Reading> before, Reading like) {
        var same = new ArrayList<Double>();
        for (var reading : before) {
            if (reading.at().getDayOfWeek() == like.at().getDayOfWeek()) {
                same.add(value(reading));
            }
        }
        return median(same);
    }

    static double months(List<Reading> series) {
        int last = series.size() - 1;
        int years = last < 24 ? 1 : (last - 12) / 12;
        var quotients = new ArrayList<Double>();
        for (int month = Math.max(12, last - 12); month < last; month++) {
            quotients.add(value(series.get(month)) / season(series, month, years));
        }
        double own = value(series.get(last)) / season(series, last, years);
        double centre = median(quotients);
        return (own - centre) / Math.max(deviation(quotients), 0.01 * centre);
    }

    private static double season(List<Reading> series, int month, int years) {
        var same = new ArrayList<Double>();
        for (int year = 1; year <= years; year++) {
            same.add(value(series.get(month - 12 * year)));
        }
        return median(same);
    }

    private static double deviation(List<Double> numbers) {
        double centre = median(numbers);
        var deviations = new ArrayList<Double>();
        for (double number : numbers) {
            deviations.add(Math.abs(number - centre));
        }
        return 1.482602218505602 * median(deviations);
    }

    private static double median(List<Double> numbers) {
        var sorted = new ArrayList<>(numbers);
        Collections.sort(sorted);
        int size = sorted.size();
        return (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2;
    }

    private static double value(Reading reading) {
        return Objects.requireNonNull(reading.value(), "value");
    }
}
