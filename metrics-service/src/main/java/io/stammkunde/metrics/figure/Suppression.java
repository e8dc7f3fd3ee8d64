package io.stammkunde.metrics.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which cells of a table are hidden because they are about too few people, and which others with them: from the total
 * and all cells but one, the last would follow. So hidden cells are never one alone, nor together about too few people,
 * unless nothing else is left to hide (Hundepool et al., Statistical Disclosure Control, 2012, ch. 4).
 */
public final class Suppression {
    private Suppression() {}

    /**
     * For each cell whether it is hidden.
     *
     * @param people how many people each cell is about; a cell about nobody says nothing about anybody and is never hidden
     * @param least the fewest people a visible cell may be about
     */
    public static List<Boolean> of(List<Integer> people, int least) {
        return of(people, Collections.nCopies(people.size(), false), least);
    }

    /**
     * The same where some cells are hidden for other reasons.
     *
     * @param others which ones; one about nobody is shown nevertheless
     */
    static List<Boolean> of(List<Integer> people, List<Boolean> others, int least) {
        var hidden = new ArrayList<Boolean>();
        for (int cell = 0; cell < people.size(); cell++) {
            hidden.add(isSmall(people.get(cell), least) || (others.get(cell) && people.get(cell) > 0));
        }
        var bySize = IntStream.range(0, people.size())
                .filter(cell -> people.get(cell) >= least && !hidden.get(cell))
                .boxed()
                .sorted(Comparator.comparing(people::get))
                .toList();
        for (int cell : bySize) {
            if (protects(hidden, people, least)) {
                break;
            }
            hidden.set(cell, true);
        }
        return List.copyOf(hidden);
    }

    /**
     * Whether a part of all people may be shown: neither it nor the rest, which follows from the total, is about too few.
     */
    public static boolean hides(int part, int all, int least) {
        return isSmall(part, least) || isSmall(all - part, least);
    }

    private static boolean isSmall(int people, int least) {
        return people > 0 && people < least;
    }

    private static boolean protects(List<Boolean> hidden, List<Integer> people, int least) {
        var cells = IntStream.range(0, people.size()).filter(hidden::get).toArray();
        return cells.length == 0
                || (cells.length > 1 && IntStream.of(cells).map(people::get).sum() >= least);
    }
}
