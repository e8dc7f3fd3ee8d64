package io.stammkunde.metrics.experiment.http;

import io.stammkunde.metrics.experiment.Experiment;
import io.stammkunde.metrics.experiment.OutcomeMetric;
import io.stammkunde.metrics.experiment.Plan;
import io.stammkunde.metrics.experiment.Slice;
import io.stammkunde.metrics.experiment.Variant;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An experiment as callers see it. */
public record ExperimentView(
        String key,
        String state,
        String hypothesis,
        List<Variant> variants,
        String primaryMetric,
        List<String> guardMetrics,
        PlanView plan,
        @Nullable String eligibilitySegment,
        @Nullable SliceView exclusiveGroup,
        String salt,
        @Nullable Instant exposuresFrom,
        @Nullable Integer outcomeDays,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant stoppedAt) {

    /**
     * The plan with what follows from it.
     *
     * @param peoplePerVariant rounded up
     */
    public record PlanView(
            double baseline,
            @Nullable Double standardDeviation,
            double minimumEffect,
            double alpha,
            double power,
            long peoplePerVariant) {
        private static PlanView of(Plan plan) {
            return new PlanView(
                    plan.baseline(), plan.standardDeviation(), plan.minimumEffect(), plan.alpha(), plan.power(), (long)
                            Math.ceil(plan.perVariant()));
        }
    }

    /** Its part of all people. */
    public record SliceView(String key, double from, double to) {
        private static SliceView of(Slice slice) {
            return new SliceView(slice.group(), slice.from(), slice.to());
        }
    }

    static ExperimentView of(Experiment experiment) {
        var definition = experiment.definition();
        var slice = definition.slice();
        var state = experiment.state();
        return new ExperimentView(
                experiment.key(),
                state.key(),
                definition.hypothesis(),
                definition.variants(),
                definition.primary().key(),
                definition.guards().stream().map(OutcomeMetric::key).toList(),
                PlanView.of(definition.plan()),
                definition.eligibilitySegment(),
                slice == null ? null : SliceView.of(slice),
                definition.salt(),
                definition.exposuresFrom(),
                definition.outcomeDays(),
                experiment.createdAt(),
                state.startedAt(),
                state.stoppedAt());
    }
}
