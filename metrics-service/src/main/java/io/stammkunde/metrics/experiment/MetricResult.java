package io.stammkunde.metrics.experiment;

import io.stammkunde.metrics.experiment.inference.BayesianComparison;
import io.stammkunde.metrics.experiment.inference.Interval;
import io.stammkunde.metrics.experiment.inference.MannWhitney;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of one metric.
 *
 * @param metric its key
 * @param primary false for a guard
 * @param arms each variant, in the order of the definition
 * @param cap above which values were cut, or null
 * @param cuped what the adjustment did, or null where there was none
 * @param comparisons each variant but the first with the first
 */
public record MetricResult(
        String metric,
        boolean primary,
        List<ArmResult> arms,
        @Nullable Double cap,
        @Nullable Adjustment cuped,
        List<Comparison> comparisons) {
    public MetricResult {
        arms = List.copyOf(arms);
        comparisons = List.copyOf(comparisons);
    }

    /**
     * One variant.
     *
     * @param people who saw it first
     * @param mean per person, after cap and adjustment; null without people
     * @param standardDeviation between people
     */
    public record ArmResult(
            String variant,
            long people,
            @Nullable Double mean,
            @Nullable Double standardDeviation) {}

    /**
     * CUPED.
     *
     * @param covariate what was known before
     * @param varianceReduction the share of the variance that is gone
     */
    public record Adjustment(String covariate, double theta, double varianceReduction) {}

    /**
     * A variant against the control.
     *
     * @param difference of the means; null without people
     * @param lift the same as a share of the control's mean; null unless that is positive
     * @param alwaysValid holds whenever one looks; null while there are too few people
     * @param fixedHorizon holds at the planned end only; null while nothing can be computed
     * @param bayesian null while nothing can be computed
     * @param ranks insensitive to outliers; null for conversion
     */
    public record Comparison(
            String variant,
            @Nullable Double difference,
            @Nullable Double lift,
            @Nullable AlwaysValid alwaysValid,
            @Nullable FixedHorizon fixedHorizon,
            @Nullable BayesianComparison bayesian,
            @Nullable MannWhitney ranks) {

        Comparison corrected(double holmAlways, double holmFixed, double falseDiscovery) {
            return new Comparison(
                    variant,
                    difference,
                    lift,
                    alwaysValid == null ? null : alwaysValid.corrected(holmAlways),
                    fixedHorizon == null ? null : fixedHorizon.corrected(holmFixed, falseDiscovery),
                    bayesian,
                    ranks);
        }
    }

    /**
     * What the verdict rests on.
     *
     * @param difference interval of the difference
     * @param lift interval of the relative lift
     * @param p of the confidence sequence
     * @param holm the same, corrected for all metrics and variants of the experiment
     * @param mixture p of the mixture test, for the primary metric
     */
    public record AlwaysValid(
            Interval difference,
            @Nullable Interval lift,
            double p,
            double holm,
            @Nullable Double mixture) {
        private AlwaysValid corrected(double adjusted) {
            return new AlwaysValid(difference, lift, p, adjusted, mixture);
        }
    }

    /**
     * A classical test, for whoever looks once.
     *
     * @param test its name
     * @param difference interval of the difference: Newcombe's for conversion, else Welch's
     * @param lift interval of the relative lift by the delta method
     * @param p two-sided
     * @param holm corrected for all metrics and variants
     * @param benjaminiHochberg corrected for the share of false findings
     */
    public record FixedHorizon(
            String test,
            Interval difference,
            @Nullable Interval lift,
            double p,
            double holm,
            double benjaminiHochberg) {
        private FixedHorizon corrected(double adjusted, double falseDiscovery) {
            return new FixedHorizon(test, difference, lift, p, adjusted, falseDiscovery);
        }
    }
}
