package io.stammkunde.metrics.figure;

import io.stammkunde.metrics.reporting.SmallCells;
import java.util.List;

/** What reports tell: nothing that is about too few people, nor anything whose rest is. */
public final class Shown {
    private Shown() {}

    /** The fewest people that anything shown is about. */
    public static int leastPeople() {
        return SmallCells.LEAST_PEOPLE;
    }

    /**
     * Whether a part is kept back.
     *
     * @param part how many people it is about
     * @param wholes how many people everything is about that it is a part of; the rest follows from the difference
     */
    public static boolean hides(int part, List<Integer> wholes) {
        return Suppression.hides(part, part, leastPeople())
                || wholes.stream().anyMatch(whole -> Suppression.hides(part, whole, leastPeople()));
    }
}
