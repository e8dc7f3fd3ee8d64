package io.stammkunde.metrics.experiment;

import io.stammkunde.metrics.experiment.MetricResult.Comparison;
import io.stammkunde.metrics.figure.FigureDefinition.Text;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to make of an experiment. Rests on always-valid inference, corrected for all metrics and variants, so that it may
 * be asked for at any time; and never on people who were not split as planned.
 *
 * @param outcome {@code no-data}, {@code split-mismatch}, {@code too-early}, {@code better}, {@code guard-harmed},
 *     {@code worse}, {@code no-relevant-difference} or {@code undecided}
 * @param variant the one it is about, or null
 * @param text a sentence with the numbers behind it
 */
public record Verdict(String outcome, @Nullable String variant, Text text) {

    static Verdict of(Definition definition, SplitCheck split, List<MetricResult> metrics) {
        var words = new VerdictWords(definition);
        if (split.variants().stream().allMatch(share -> share.people() == 0)) {
            return new Verdict("no-data", null, words.noData());
        }
        if (split.mismatch()) {
            return new Verdict("split-mismatch", null, words.mismatch(split));
        }
        var primary = metrics.getFirst();
        if (primary.comparisons().stream().anyMatch(comparison -> comparison.alwaysValid() == null)) {
            return new Verdict("too-early", null, words.tooEarly(split));
        }
        return decided(definition, primary, metrics.subList(1, metrics.size()), words);
    }

    private static Verdict decided(
            Definition definition, MetricResult primary, List<MetricResult> guards, VerdictWords words) {
        double alpha = definition.plan().alpha();
        var largestFirst = primary.comparisons().stream()
                .sorted(Comparator.comparingDouble(Verdict::difference).reversed())
                .toList();
        var best = largestFirst.getFirst();
        if (isSure(best, alpha) && difference(best) > 0) {
            var harmed = guards.stream()
                    .filter(guard -> harms(guard, best.variant(), alpha))
                    .findFirst();
            return harmed.map(guard -> new Verdict(
                            "guard-harmed",
                            best.variant(),
                            words.harmed(primary, best, guard, comparison(guard, best.variant()))))
                    .orElseGet(() -> new Verdict("better", best.variant(), words.better(primary, best)));
        }
        if (isSure(best, alpha)) {
            return new Verdict("worse", best.variant(), words.worse(primary, best));
        }
        double margin = Math.abs(definition.plan().minimumEffect());
        if (primary.comparisons().stream().allMatch(comparison -> isIrrelevant(comparison, margin))) {
            return new Verdict("no-relevant-difference", null, words.irrelevant(primary, best));
        }
        return new Verdict("undecided", null, words.undecided(primary, best));
    }

    private static boolean isSure(Comparison comparison, double alpha) {
        return comparison.alwaysValid() != null && comparison.alwaysValid().holm() < alpha;
    }

    private static double difference(Comparison comparison) {
        return comparison.difference() == null ? 0 : comparison.difference();
    }

    private static boolean harms(MetricResult guard, String variant, double alpha) {
        var comparison = comparison(guard, variant);
        return isSure(comparison, alpha) && difference(comparison) < 0;
    }

    private static Comparison comparison(MetricResult result, String variant) {
        return result.comparisons().stream()
                .filter(comparison -> comparison.variant().equals(variant))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isIrrelevant(Comparison comparison, double margin) {
        var always = comparison.alwaysValid();
        return always != null
                && always.lift() != null
                && always.lift().lower() > -margin
                && always.lift().upper() < margin;
    }
}
