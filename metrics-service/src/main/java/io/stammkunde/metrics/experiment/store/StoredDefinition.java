package io.stammkunde.metrics.experiment.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.stammkunde.http.WireJson;
import io.stammkunde.metrics.experiment.Definition;
import io.stammkunde.metrics.experiment.OutcomeMetric;
import io.stammkunde.metrics.experiment.Plan;
import io.stammkunde.metrics.experiment.Slice;
import io.stammkunde.metrics.experiment.Variant;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A definition as JSON. What is read was checked when it was written. */
record StoredDefinition(
        String hypothesis,
        List<StoredVariant> variants,
        String primaryMetric,
        List<String> guardMetrics,
        StoredPlan plan,
        @Nullable String eligibilitySegment,
        @Nullable StoredSlice slice,
        String salt,
        @Nullable Instant exposuresFrom,
        @Nullable Integer outcomeDays) {

    record StoredVariant(String key, String name, double weight) {}

    record StoredPlan(
            double baseline, @Nullable Double standardDeviation, double minimumEffect, double alpha, double power) {}

    record StoredSlice(String group, double from, double to) {}

    static String json(Definition definition) {
        try {
            return WireJson.MAPPER.writeValueAsString(of(definition));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a definition can be written as JSON", impossible);
        }
    }

    static Definition read(String json) {
        try {
            return WireJson.MAPPER.readValue(json, StoredDefinition.class).toDefinition();
        } catch (JsonProcessingException foreign) {
            throw new IllegalStateException("the table holds a definition that was not written here", foreign);
        }
    }

    private static StoredDefinition of(Definition definition) {
        var plan = definition.plan();
        var slice = definition.slice();
        return new StoredDefinition(
                definition.hypothesis(),
                definition.variants().stream()
                        .map(variant -> new StoredVariant(variant.key(), variant.name(), variant.weight()))
                        .toList(),
                definition.primary().key(),
                definition.guards().stream().map(OutcomeMetric::key).toList(),
                new StoredPlan(
                        plan.baseline(), plan.standardDeviation(), plan.minimumEffect(), plan.alpha(), plan.power()),
                definition.eligibilitySegment(),
                slice == null ? null : new StoredSlice(slice.group(), slice.from(), slice.to()),
                definition.salt(),
                definition.exposuresFrom(),
                definition.outcomeDays());
    }

    private Definition toDefinition() {
        return new Definition(
                hypothesis,
                variants.stream()
                        .map(variant -> new Variant(variant.key(), variant.name(), variant.weight()))
                        .toList(),
                OutcomeMetric.of("primaryMetric", primaryMetric),
                guardMetrics.stream()
                        .map(key -> OutcomeMetric.of("guardMetrics", key))
                        .toList(),
                new Plan(
                        plan.baseline(),
                        plan.standardDeviation(),
                        plan.minimumEffect(),
                        plan.alpha(),
                        plan.power(),
                        variants.size()),
                eligibilitySegment,
                slice == null ? null : new Slice(slice.group(), slice.from(), slice.to()),
                salt,
                exposuresFrom,
                outcomeDays);
    }
}
