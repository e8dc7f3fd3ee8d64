package io.stammkunde.metrics.journey;

import io.stammkunde.metrics.figure.Suppression;
import io.stammkunde.metrics.reporting.SmallCells;
import java.util.List;

/** What is told of how far people got: nothing that is about too few people, nor anything whose rest is. */
final class Shown {
    private Shown() {}

    /** The fewest people that anything shown is about. */
    static int leastPeople() {
        return SmallCells.LEAST_PEOPLE;
    }

    /** Whether a cell about so many people is kept back. */
    static boolean hides(int people) {
        return hides(people, List.of());
    }

    /**
     * Whether a part is kept back.
     *
     * @param wholes how many people everything is about that it is a part of; the rest follows from the difference
     */
    static boolean hides(int part, List<Integer> wholes) {
        return Suppression.hides(part, part, leastPeople())
                || wholes.stream().anyMatch(whole -> Suppression.hides(part, whole, leastPeople()));
    }
}
