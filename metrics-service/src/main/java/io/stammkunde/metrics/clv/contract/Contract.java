package io.stammkunde.metrics.clv.contract;

import io.stammkunde.metrics.clv.Term;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Contracts that began on the same day and ended on the same day.
 *
 * @param start the day they began
 * @param cancelled the day they were cancelled, or null if they run
 * @param count how many there are
 */
record Contract(LocalDate start, @Nullable LocalDate cancelled, long count) {

    /** Renewals that had been due by the end of a day. */
    int due(Term term, LocalDate asOf) {
        return term.elapsed(start, asOf);
    }

    /**
     * The renewal at which the contract ends, counted from 1: the first that is due on the day of the cancellation or
     * later. Null while that renewal is not due, for until then it is paid for, and null if it runs.
     */
    @Nullable
    Integer lostAt(Term term, LocalDate asOf) {
        if (cancelled == null) {
            return null;
        }
        int whole = cancelled.isAfter(start) ? term.elapsed(start, cancelled.minusDays(1)) : 0;
        int renewal = whole + 1;
        return renewal <= due(term, asOf) ? renewal : null;
    }
}
