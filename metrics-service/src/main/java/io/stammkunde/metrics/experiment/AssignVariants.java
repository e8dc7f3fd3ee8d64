package io.stammkunde.metrics.experiment;

import io.smallrye.mutiny.Uni;
import io.stammkunde.metrics.experiment.ExperimentState.Draft;
import io.stammkunde.metrics.experiment.ExperimentState.Running;
import io.stammkunde.metrics.experiment.ExperimentState.Stopped;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells which variant people get. Assigning is not yet showing: only exposures count. */
@ApplicationScoped
public class AssignVariants {
    private final KnownExperiments known;

    public AssignVariants(KnownExperiments known) {
        this.known = known;
    }

    /**
     * What a unit gets.
     *
     * @param variant null if the unit takes no part
     */
    public record Assignment(String unit, @Nullable Variant variant) {}

    /** All at once; fails with {@link ExperimentRefusal.WrongState} unless the experiment is running. */
    public Uni<List<Assignment>> handle(String key, List<String> units) {
        return known.get(key).map(experiment -> assign(experiment, units));
    }

    private static List<Assignment> assign(Experiment experiment, List<String> units) {
        return switch (experiment.state()) {
            case Draft d -> throw new ExperimentRefusal.WrongState(experiment, "start it to assign variants");
            case Stopped s -> throw new ExperimentRefusal.WrongState(experiment, "nobody is assigned any more");
            case Running r -> {
                var allocation = new Allocation(experiment.definition());
                yield units.stream()
                        .map(unit -> new Assignment(unit, allocation.of(unit)))
                        .toList();
            }
        };
    }
}
