package io.stammkunde.metrics.acquisition;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What customers have brought in since they were won.
 *
 * @param won the month of their first order
 * @param customers how many they are
 * @param byMonth revenue by months since then; a month without any may be missing
 */
record CohortRevenue(YearMonth won, long customers, Map<Integer, Double> byMonth) {
    CohortRevenue {
        byMonth = Map.copyOf(byMonth);
    }

    /**
     * Revenue of one customer up to the end of each month since the first order. Each month is the mean over those
     * cohorts that were watched through it, so that young cohorts do not lower the later ones.
     *
     * @param complete the last month that is over
     */
    static List<Double> perCustomer(List<CohortRevenue> cohorts, YearMonth complete, int months) {
        var cumulative = new ArrayList<Double>();
        double sum = 0;
        for (int month = 0; month < months; month++) {
            int offset = month;
            var watched = cohorts.stream()
                    .filter(cohort -> !cohort.won().plusMonths(offset).isAfter(complete))
                    .toList();
            long customers =
                    watched.stream().mapToLong(CohortRevenue::customers).sum();
            if (customers == 0) {
                break;
            }
            sum += watched.stream()
                            .mapToDouble(cohort -> cohort.byMonth().getOrDefault(offset, 0.0))
                            .sum()
                    / customers;
            cumulative.add(sum);
        }
        return cumulative;
    }
}
