package io.stammkunde.metrics.clv;

import io.stammkunde.metrics.lifetime.PurchaseModel;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What happened in the calibration beside what the chosen model expects of customers like these: where the two part, the
 * model is wrong.
 *
 * @param byRepeats customers by their number of repeats
 * @param cumulative repeats of all customers up to a day
 */
public record CalibrationPicture(List<ByRepeats> byRepeats, List<Cumulative> cumulative) {
    private static final int MOST_REPEATS = 7;
    private static final double TAIL = 1e-7;
    private static final int DAYS = 7;
    private static final int MOST_POINTS = 260;

    public CalibrationPicture {
        byRepeats = List.copyOf(byRepeats);
        cumulative = List.copyOf(cumulative);
    }

    /**
     * Customers with a number of repeats.
     *
     * @param from the least number
     * @param to the greatest, or null if there is none
     */
    public record ByRepeats(int from, @Nullable Integer to, long actual, double expected) {}

    /**
     * Repeats up to the end of a day.
     *
     * @param week how many weeks that is after the first purchase of all
     * @param on the day
     */
    public record Cumulative(long week, LocalDate on, long actual, double expected) {}

    /**
     * What happened on a day.
     *
     * @param firsts customers who bought for the first time
     * @param repeats customers who bought again
     */
    record Day(LocalDate on, long firsts, long repeats) {}

    static CalibrationPicture of(PurchaseModel model, List<CustomerHistory> customers, List<Day> days, LocalDate end) {
        return new CalibrationPicture(byRepeats(model, customers), cumulative(model, days, end));
    }

    private static List<ByRepeats> byRepeats(PurchaseModel model, List<CustomerHistory> customers) {
        long[] actual = new long[MOST_REPEATS + 1];
        Map<Double, Integer> byAge = new TreeMap<>();
        for (var customer : customers) {
            actual[Math.min(customer.purchases().repeats(), MOST_REPEATS)]++;
            byAge.merge(customer.purchases().age(), 1, Integer::sum);
        }
        double[] expected = new double[MOST_REPEATS + 1];
        byAge.forEach((age, count) -> {
            var repeats = model.purchases(age, TAIL);
            double rest = 1;
            for (int x = 0; x < MOST_REPEATS; x++) {
                expected[x] += count * repeats.probability(x);
                rest -= repeats.probability(x);
            }
            expected[MOST_REPEATS] += count * rest;
        });
        var rows = new ArrayList<ByRepeats>();
        for (int x = 0; x <= MOST_REPEATS; x++) {
            rows.add(new ByRepeats(x, x == MOST_REPEATS ? null : x, actual[x], expected[x]));
        }
        return rows;
    }

    private static List<Cumulative> cumulative(PurchaseModel model, List<Day> days, LocalDate end) {
        if (days.isEmpty()) {
            return List.of();
        }
        var first = days.getFirst().on();
        int length = Math.toIntExact(ChronoUnit.DAYS.between(first, end));
        double[] expectedAfter = new double[length + 1];
        for (int day = 1; day <= length; day++) {
            expectedAfter[day] = model.expectedPurchases(day / (double) DAYS);
        }
        int weeks = length / DAYS;
        int step = weeks / MOST_POINTS + 1;
        var points = new ArrayList<Cumulative>();
        for (int week = step; week <= weeks; week += step) {
            points.add(point(first, week, days, expectedAfter));
        }
        return points;
    }

    private static Cumulative point(LocalDate first, int week, List<Day> days, double[] expectedAfter) {
        var on = first.plusWeeks(week);
        long actual = 0;
        double expected = 0;
        for (var day : days) {
            if (day.on().isAfter(on)) {
                break;
            }
            actual += day.repeats();
            expected += day.firsts() * expectedAfter[Math.toIntExact(ChronoUnit.DAYS.between(day.on(), on))];
        }
        return new Cumulative(week, on, actual, expected);
    }
}
