package io.stammkunde.metrics.journey;

import io.stammkunde.metrics.journey.Funnel.Step;
import io.stammkunde.metrics.reporting.SmallCells;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many people reached a step, and how long it took them from the step before.
 *
 * @param medianSeconds null for the first step and if nobody reached it
 */
record Reach(int people, @Nullable Double medianSeconds) {
    /** The steps as they are shown: nothing that is about one to four people. */
    static List<Step> steps(List<String> events, List<Reach> reached) {
        var steps = new ArrayList<Step>();
        for (int i = 0; i < events.size(); i++) {
            var reach = reached.get(i);
            var before = i == 0 ? null : reached.get(i - 1);
            boolean hidden = SmallCells.hide(reach.people());
            steps.add(new Step(
                    events.get(i),
                    hidden ? null : reach.people(),
                    hidden ? null : share(reach, reached.getFirst()),
                    hidden || before == null ? null : share(reach, before),
                    hidden || before == null || SmallCells.hide(before.people())
                            ? null
                            : before.people() - reach.people(),
                    hidden ? null : reach.medianSeconds(),
                    hidden));
        }
        return steps;
    }

    private static @Nullable Double share(Reach part, Reach whole) {
        return whole.people() == 0 || SmallCells.hide(whole.people()) ? null : (double) part.people() / whole.people();
    }
}
