package io.stammkunde.metrics.lifetime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Contracts of any age, counted by what has become of them; cohorts that began at different times add up.
 *
 * @param lost contracts that ended at the first renewal, the second …
 * @param kept contracts that were running when they were last looked at, after no renewal, after one, two …
 */
public record RenewalCounts(List<Long> lost, List<Long> kept) {
    public RenewalCounts {
        lost = List.copyOf(lost);
        kept = List.copyOf(kept);
        if (lost.stream().anyMatch(count -> count < 0) || kept.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("contracts are counted: lost %s, kept %s".formatted(lost, kept));
        }
    }

    /** One cohort, all of whose contracts are as old. */
    static RenewalCounts of(Survivors cohort) {
        var lost = new ArrayList<Long>();
        for (int t = 1; t <= cohort.renewals(); t++) {
            lost.add(cohort.lostAt(t));
        }
        var kept = new ArrayList<>(Collections.nCopies(cohort.renewals(), 0L));
        kept.add(cohort.counts().getLast());
        return new RenewalCounts(lost, kept);
    }

    /** The highest renewal that any contract has come to. */
    public int renewals() {
        return Math.max(lost.size(), kept.size() - 1);
    }

    /** Contracts that have come to a renewal, counted from 1: those that ended at it and those that went on. */
    public long cameTo(int renewal) {
        return from(lost, renewal - 1) + from(kept, renewal);
    }

    /** Contracts that ended at a renewal, counted from 1. */
    public long lostAt(int renewal) {
        return renewal <= lost.size() ? lost.get(renewal - 1) : 0;
    }

    /** Contracts that had been renewed so often when they were last looked at. */
    long keptAfter(int renewals) {
        return renewals < kept.size() ? kept.get(renewals) : 0;
    }

    private static long from(List<Long> counts, int index) {
        return counts.stream().skip(index).mapToLong(Long::longValue).sum();
    }
}
