package io.stammkunde.metrics.experiment;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody who saw the experiment, from the first exposure on.
 *
 * @param person who it is
 * @param variant key of the one seen first, as the event told it
 * @param day of the first exposure
 * @param source where the first exposure came from
 * @param sawSeveral whether other variants were seen later; the first one counts
 * @param outcome what came of it
 * @param segments those that the person was in at the first exposure
 */
record ExposedPerson(
        UUID person,
        String variant,
        LocalDate day,
        UUID source,
        boolean sawSeveral,
        Outcome outcome,
        Set<String> segments) {
    ExposedPerson {
        segments = Set.copyOf(segments);
    }

    /**
     * What somebody did before the exposure and after it.
     *
     * @param orders after it
     * @param revenue after it
     * @param ordersBefore all before it
     * @param revenueBefore all before it
     * @param predicted what the person is expected to be worth, as of now; 0 for somebody without a score
     */
    record Outcome(int orders, double revenue, int ordersBefore, double revenueBefore, double predicted) {}
}
