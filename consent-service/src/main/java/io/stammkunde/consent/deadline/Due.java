package io.stammkunde.consent.deadline;

import java.time.LocalDate;
import java.util.List;

/**
 * The last day of a period.
 *
 * @param nominal where the months alone would end it
 * @param date the first working day from there on
 * @param reasons for each day in between, in order
 */
public record Due(LocalDate nominal, LocalDate date, List<Reason> reasons) {
    public Due {
        reasons = List.copyOf(reasons);
        if (!nominal.plusDays(reasons.size()).equals(date)) {
            throw new IllegalArgumentException("%s to %s needs a reason for each day".formatted(nominal, date));
        }
    }
}
