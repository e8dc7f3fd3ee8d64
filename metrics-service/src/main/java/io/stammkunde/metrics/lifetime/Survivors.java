package io.stammkunde.metrics.lifetime;

import java.util.List;

/**
 * How many of a cohort of contracts are left after each renewal.
 *
 * @param counts at the start, after the first renewal, after the second …; never rising, at least two of them
 */
public record Survivors(List<Long> counts) {
    public Survivors {
        counts = List.copyOf(counts);
        if (counts.size() < 2 || counts.getLast() < 0) {
            throw new IllegalArgumentException("a cohort is counted at its start and at least once after: " + counts);
        }
        for (int i = 1; i < counts.size(); i++) {
            if (counts.get(i) > counts.get(i - 1)) {
                throw new IllegalArgumentException("a cohort does not grow: " + counts);
            }
        }
    }

    /** The same, by what has become of the contracts. */
    public RenewalCounts renewalCounts() {
        return RenewalCounts.of(this);
    }

    /** Renewals that were observed. */
    int renewals() {
        return counts.size() - 1;
    }

    /** Contracts that ended at a renewal, counted from 1. */
    long lostAt(int renewal) {
        return counts.get(renewal - 1) - counts.get(renewal);
    }
}
