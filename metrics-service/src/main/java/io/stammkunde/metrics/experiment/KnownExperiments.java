package io.stammkunde.metrics.experiment;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The experiments in memory, so that an assignment asks no database. What changes here is known at once; what another
 * instance changes, after the next refresh. As states only move forward, the later one of two is the newer one.
 */
@ApplicationScoped
public class KnownExperiments {
    private final ExperimentBook book;
    private final Map<String, Experiment> byKey = new ConcurrentHashMap<>();

    public KnownExperiments(ExperimentBook book) {
        this.book = book;
    }

    /** An experiment; fails with {@link ExperimentRefusal.Unknown}. Asks the book for those not in memory only. */
    Uni<Experiment> get(String key) {
        var known = byKey.get(key);
        return known != null ? Uni.createFrom().item(known) : latest(key);
    }

    /** The experiment as the book has it now. */
    Uni<Experiment> latest(String key) {
        return book.find(key)
                .onItem()
                .ifNull()
                .failWith(() -> new ExperimentRefusal.Unknown(key))
                .map(this::remember);
    }

    /** Keeps an experiment unless a later state of it is known. */
    Experiment remember(Experiment experiment) {
        return byKey.merge(
                experiment.key(),
                experiment,
                (known, told) -> told.state().name().compareTo(known.state().name()) < 0 ? known : told);
    }

    /** The segments that running experiments are for. */
    Set<String> eligibilitySegments() {
        return byKey.values().stream()
                .filter(experiment -> experiment.state().name() == ExperimentState.Name.RUNNING)
                .map(experiment -> experiment.definition().eligibilitySegment())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Learns of what other instances have started and stopped. */
    @Scheduled(
            every = "${stammkunde.metrics.experiments.refresh:5s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> refresh() {
        return book.begun().invoke(this::rememberAll).replaceWithVoid();
    }

    private void rememberAll(List<Experiment> experiments) {
        experiments.forEach(this::remember);
    }
}
