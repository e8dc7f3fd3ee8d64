package io.stammkunde.metrics.journey;

import io.stammkunde.metrics.figure.Shown;
import io.stammkunde.metrics.journey.Funnel.Step;
import io.stammkunde.metrics.journey.Funnel.Within;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many people reached a step, and how long it took them from the step before.
 *
 * @param medianSeconds null for the first step and if nobody reached it
 * @param medianWithin null if too few reached it, or it was not looked for
 */
record Reach(
        int people,
        @Nullable Double medianSeconds,
        @Nullable Within medianWithin) {
    Reach within(double low, double high) {
        return new Reach(people, medianSeconds, new Within(low, high));
    }

    /**
     * The steps as they are shown: nothing that is about too few people.
     *
     * @param wholes the same steps of everything that this is a part of, for each restriction of the question
     */
    static List<Step> steps(List<String> events, List<Reach> reached, List<List<Reach>> wholes) {
        var steps = new ArrayList<Step>();
        for (int i = 0; i < events.size(); i++) {
            var reach = reached.get(i);
            var before = i == 0 ? null : reached.get(i - 1);
            boolean hidden = isHidden(i, reached, wholes);
            boolean firstHidden = isHidden(0, reached, wholes);
            boolean beforeHidden = i > 0 && isHidden(i - 1, reached, wholes);
            steps.add(new Step(
                    events.get(i),
                    hidden ? null : reach.people(),
                    hidden || firstHidden ? null : share(reach, reached.getFirst()),
                    hidden || beforeHidden || before == null ? null : share(reach, before),
                    hidden || beforeHidden || before == null ? null : before.people() - reach.people(),
                    hidden ? null : reach.medianSeconds(),
                    hidden ? null : reach.medianWithin(),
                    hidden));
        }
        return steps;
    }

    /** Whether a step is about too few people, or about all but too few of a whole. */
    static boolean isHidden(int step, List<Reach> reached, List<List<Reach>> wholes) {
        return Shown.hides(
                reached.get(step).people(),
                wholes.stream().map(whole -> whole.get(step).people()).toList());
    }

    private static @Nullable Double share(Reach part, Reach whole) {
        return whole.people() == 0 ? null : (double) part.people() / whole.people();
    }
}
