package io.stammkunde.metrics.experiment;

import io.smallrye.mutiny.Uni;
import io.stammkunde.metrics.experiment.ExperimentState.Draft;
import io.stammkunde.metrics.experiment.ExperimentState.Running;
import io.stammkunde.metrics.experiment.ExperimentState.Stopped;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells which variant people get. Assigning is not yet showing: only exposures count. */
@ApplicationScoped
public class AssignVariants {
    private static final Pattern PROFILE =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private final KnownExperiments known;
    private final EligiblePeople eligible;

    public AssignVariants(KnownExperiments known, EligiblePeople eligible) {
        this.known = known;
        this.eligible = eligible;
    }

    /**
     * What a unit gets.
     *
     * @param variant null if the unit takes no part
     * @param eligible false if the unit is a profile outside of the experiment's segment; null if the experiment has one
     *     and the unit is no profile, so that nobody can tell
     */
    public record Assignment(
            String unit,
            @Nullable Variant variant,
            @Nullable Boolean eligible) {}

    /** All at once; fails with {@link ExperimentRefusal.WrongState} unless the experiment is running. */
    public Uni<List<Assignment>> handle(String key, List<String> units) {
        return known.get(key).chain(experiment -> assign(experiment, units));
    }

    private Uni<List<Assignment>> assign(Experiment experiment, List<String> units) {
        return switch (experiment.state()) {
            case Draft d -> throw new ExperimentRefusal.WrongState(experiment, "start it to assign variants");
            case Stopped s -> throw new ExperimentRefusal.WrongState(experiment, "nobody is assigned any more");
            case Running r -> running(experiment.definition(), units);
        };
    }

    private Uni<List<Assignment>> running(Definition definition, List<String> units) {
        var allocation = new Allocation(definition);
        var segment = definition.eligibilitySegment();
        return segment == null
                ? Uni.createFrom()
                        .item(() -> units.stream()
                                .map(unit -> new Assignment(unit, allocation.of(unit), true))
                                .toList())
                : eligible.of(segment)
                        .map(members -> units.stream()
                                .map(unit -> assignment(unit, allocation, members))
                                .toList());
    }

    private static Assignment assignment(String unit, Allocation allocation, EligiblePeople.Members members) {
        if (!PROFILE.matcher(unit).matches()) {
            return new Assignment(unit, allocation.of(unit), null);
        }
        boolean member = members.contains(UUID.fromString(unit));
        return new Assignment(unit, member ? allocation.of(unit) : null, member);
    }
}
