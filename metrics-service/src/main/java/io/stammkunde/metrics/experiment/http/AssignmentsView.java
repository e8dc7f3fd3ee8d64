package io.stammkunde.metrics.experiment.http;

import io.stammkunde.metrics.experiment.AssignVariants.Assignment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which variants people get, in the order they were asked for. */
public record AssignmentsView(String experiment, List<Item> items) {
    /**
     * One unit.
     *
     * @param variant null if the unit takes no part: show it the usual thing and send no exposure
     * @param eligible false for the profile of somebody outside of the experiment's segment; null where nobody can tell
     */
    public record Item(
            String unit, @Nullable String variant, @Nullable Boolean eligible) {
        private static Item of(Assignment assignment) {
            var variant = assignment.variant();
            return new Item(assignment.unit(), variant == null ? null : variant.key(), assignment.eligible());
        }
    }

    static AssignmentsView of(String experiment, List<Assignment> assignments) {
        return new AssignmentsView(
                experiment, assignments.stream().map(Item::of).toList());
    }
}
