package io.stammkunde.metrics.experiment;

import io.stammkunde.metrics.experiment.inference.Arm;
import io.stammkunde.metrics.experiment.inference.Cuped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One metric of some groups, up to a cap and adjusted where that is asked for.
 *
 * @param each in the order of the groups; null for a group without people
 * @param cuped what the adjustment did, or null where there was none
 */
record Arms(List<@Nullable Arm> each, @Nullable Cuped cuped) {

    /** Conversion is never adjusted: its tests are those of counts. */
    static Arms of(List<Group> groups, OutcomeMetric metric, double cap, @Nullable PrePeriod covariate) {
        var cuped = covariate == null || metric == OutcomeMetric.CONVERSION
                ? null
                : Cuped.of(groups.stream()
                        .filter(group -> group.people() > 0)
                        .map(group -> group.moments(metric, cap, covariate))
                        .toList());
        var arms = new ArrayList<@Nullable Arm>();
        int adjusted = 0;
        for (var group : groups) {
            if (group.people() == 0) {
                arms.add(null);
            } else if (cuped != null) {
                arms.add(cuped.arms().get(adjusted++));
            } else {
                arms.add(group.arm(metric, cap));
            }
        }
        return new Arms(arms, cuped);
    }
}
