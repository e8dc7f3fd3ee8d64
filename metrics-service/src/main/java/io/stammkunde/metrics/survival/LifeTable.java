package io.stammkunde.metrics.survival;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * Spells by their duration.
 *
 * @param rows by time, each duration once
 * @param people all of them
 */
public record LifeTable(List<Row> rows, long people) {
    public LifeTable {
        rows = List.copyOf(rows);
    }

    /**
     * One duration.
     *
     * @param atRisk people whose spell lasts at least as long
     * @param ended of these, whose spell ended then
     * @param censored of these, who were not watched longer
     */
    public record Row(double time, long atRisk, long ended, long censored) {}

    private record Counts(long ended, long censored) {
        Counts plus(Counts other) {
            return new Counts(ended + other.ended, censored + other.censored);
        }
    }

    public static LifeTable of(Collection<Spell> spells) {
        var byTime = new TreeMap<Double, Counts>();
        long people = 0;
        for (var spell : spells) {
            var counts = spell.ended() ? new Counts(spell.people(), 0) : new Counts(0, spell.people());
            byTime.merge(spell.duration(), counts, Counts::plus);
            people += spell.people();
        }
        var rows = new ArrayList<Row>(byTime.size());
        long atRisk = people;
        for (var entry : byTime.entrySet()) {
            var counts = entry.getValue();
            rows.add(new Row(entry.getKey(), atRisk, counts.ended(), counts.censored()));
            atRisk -= counts.ended() + counts.censored();
        }
        return new LifeTable(rows, people);
    }

    /** People whose spell ended. */
    public long ended() {
        return rows.stream().mapToLong(Row::ended).sum();
    }
}
