package io.stammkunde.metrics.experiment;

import io.smallrye.mutiny.Uni;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Experiments as long as the test lasts. */
final class InMemoryExperimentBook implements ExperimentBook {
    private final Map<String, Experiment> byKey = new LinkedHashMap<>();
    /** How often anything was asked of it. */
    int questions;

    void hold(Experiment experiment) {
        byKey.put(experiment.key(), experiment);
    }

    @Override
    public Uni<Void> add(Experiment experiment) {
        return byKey.putIfAbsent(experiment.key(), experiment) == null
                ? Uni.createFrom().voidItem()
                : Uni.createFrom().failure(new ExperimentRefusal.Exists(experiment.key()));
    }

    @Override
    public Uni<Boolean> move(Experiment experiment, ExperimentState.Name before) {
        var known = byKey.get(experiment.key());
        boolean moves = known != null && known.state().name() == before;
        if (moves) {
            byKey.put(experiment.key(), experiment);
        }
        return Uni.createFrom().item(moves);
    }

    @Override
    public Uni<@Nullable Experiment> find(String key) {
        questions++;
        return Uni.createFrom().item(byKey.get(key));
    }

    @Override
    public Uni<List<Experiment>> page(@Nullable Position after, int limit) {
        return Uni.createFrom().item(List.copyOf(byKey.values()));
    }

    @Override
    public Uni<List<Experiment>> begun() {
        return Uni.createFrom()
                .item(byKey.values().stream()
                        .filter(experiment -> experiment.state().name() != ExperimentState.Name.DRAFT)
                        .toList());
    }
}
