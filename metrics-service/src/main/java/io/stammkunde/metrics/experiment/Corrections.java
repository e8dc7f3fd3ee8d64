package io.stammkunde.metrics.experiment;

import io.stammkunde.metrics.experiment.MetricResult.Comparison;
import io.stammkunde.metrics.inference.MultipleTests;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Corrects the p-values of an experiment for all of its metrics and variants together. */
final class Corrections {
    private Corrections() {}

    static List<MetricResult> apply(List<MetricResult> results) {
        var comparisons = results.stream()
                .flatMap(result -> result.comparisons().stream())
                .toList();
        var always = MultipleTests.holm(all(comparisons, Corrections::alwaysValid));
        var fixed = all(comparisons, Corrections::fixedHorizon);
        var holm = MultipleTests.holm(fixed);
        var falseDiscovery = MultipleTests.benjaminiHochberg(fixed);
        var corrected = new ArrayList<MetricResult>();
        int next = 0;
        for (var result : results) {
            var its = new ArrayList<Comparison>();
            for (var comparison : result.comparisons()) {
                its.add(comparison.corrected(always.get(next), holm.get(next), falseDiscovery.get(next)));
                next++;
            }
            corrected.add(new MetricResult(
                    result.metric(), result.primary(), result.arms(), result.cap(), result.cuped(), its));
        }
        return corrected;
    }

    private static List<Double> all(List<Comparison> comparisons, ToDoubleFunction<Comparison> p) {
        return comparisons.stream().mapToDouble(p).boxed().toList();
    }

    /** A comparison that cannot be made yet was asked for all the same. */
    private static double alwaysValid(Comparison comparison) {
        return comparison.alwaysValid() == null ? 1 : comparison.alwaysValid().p();
    }

    private static double fixedHorizon(Comparison comparison) {
        return comparison.fixedHorizon() == null ? 1 : comparison.fixedHorizon().p();
    }
}
