package io.stammkunde.metrics.alert;

import io.stammkunde.metrics.goal.Rhythm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** Made-up series that end with the period to be judged. */
final class Series {
    /** A Monday, the first day of a month. */
    static final LocalDate START = LocalDate.of(2018, 1, 1);

    private Series() {}

    static List<Reading> of(Rhythm rhythm, int length, IntToDoubleFunction value) {
        var series = new ArrayList<Reading>();
        var at = START;
        for (int i = 0; i < length; i++) {
            series.add(new Reading(at, value.applyAsDouble(i)));
            at = rhythm.around(at).to();
        }
        return series;
    }

    static List<Reading> scaled(List<Reading> series, double factor) {
        return series.stream()
                .map(reading -> new Reading(reading.at(), reading.value() == null ? null : factor * reading.value()))
                .toList();
    }

    /** The same with another last value. */
    static List<Reading> ending(List<Reading> series, double value) {
        var changed = new ArrayList<>(series.subList(0, series.size() - 1));
        changed.add(new Reading(series.getLast().at(), value));
        return changed;
    }
}
