package io.stammkunde.metrics.clv.contract;

import io.stammkunde.metrics.clv.Term;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Contracts that began in the same month, or in the same year if they renew once a year.
 *
 * @param from the first day of it
 * @param contracts how many began, or null if they are hidden
 * @param survivors how many were left after no renewal, the first, the second …, as far as all of them have come; null if
 *     they are hidden
 * @param suppressed whether too few people are behind it to be shown
 */
public record Cohort(
        LocalDate from, @Nullable Long contracts, @Nullable List<Long> survivors, boolean suppressed) {
    public Cohort {
        survivors = survivors == null ? null : List.copyOf(survivors);
    }

    /** How long contracts begin for one cohort. */
    static Term width(Term term) {
        return term == Term.YEAR ? Term.YEAR : Term.MONTH;
    }

    /** All of them, in order; those of fewer people than {@code least} hidden. */
    static List<Cohort> of(
            List<Contract> contracts, Map<YearMonth, Integer> holders, Term term, LocalDate asOf, int least) {
        var byStart = contracts.stream()
                .collect(Collectors.groupingBy(contract -> start(contract, term), TreeMap::new, Collectors.toList()));
        var cohorts = new ArrayList<Cohort>();
        byStart.forEach((start, its) -> cohorts.add(
                holders.getOrDefault(start, 0) < least
                        ? new Cohort(start.atDay(1), null, null, true)
                        : shown(start, its, term, asOf)));
        return cohorts;
    }

    private static YearMonth start(Contract contract, Term term) {
        var month = YearMonth.from(contract.start());
        return width(term) == Term.YEAR ? month.withMonth(1) : month;
    }

    private static Cohort shown(YearMonth start, List<Contract> contracts, Term term, LocalDate asOf) {
        int common = contracts.stream()
                .mapToInt(contract -> contract.due(term, asOf))
                .min()
                .orElse(0);
        var survivors = new ArrayList<Long>();
        for (int renewal = 0; renewal <= common; renewal++) {
            int after = renewal;
            survivors.add(contracts.stream()
                    .filter(contract -> lasts(contract.lostAt(term, asOf), after))
                    .mapToLong(Contract::count)
                    .sum());
        }
        return new Cohort(start.atDay(1), survivors.getFirst(), survivors, false);
    }

    private static boolean lasts(@Nullable Integer lostAt, int renewal) {
        return lostAt == null || lostAt > renewal;
    }
}
