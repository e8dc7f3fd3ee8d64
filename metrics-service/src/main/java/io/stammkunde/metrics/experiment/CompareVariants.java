package io.stammkunde.metrics.experiment;

import io.stammkunde.metrics.experiment.MetricResult.Adjustment;
import io.stammkunde.metrics.experiment.MetricResult.AlwaysValid;
import io.stammkunde.metrics.experiment.MetricResult.ArmResult;
import io.stammkunde.metrics.experiment.MetricResult.Comparison;
import io.stammkunde.metrics.experiment.MetricResult.FixedHorizon;
import io.stammkunde.metrics.experiment.inference.Arm;
import io.stammkunde.metrics.experiment.inference.BayesianComparison;
import io.stammkunde.metrics.experiment.inference.Contrast;
import io.stammkunde.metrics.experiment.inference.MannWhitney;
import io.stammkunde.metrics.experiment.inference.ProportionTest;
import io.stammkunde.metrics.experiment.inference.WelchTest;
import io.stammkunde.metrics.experiment.inference.Winsor;
import io.stammkunde.metrics.experiment.sequential.ConfidenceSequence;
import io.stammkunde.metrics.experiment.sequential.MixtureTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares each variant with the control, in one metric. Pure. */
final class CompareVariants {
    /** Below these the normal approximation, which always-valid inference rests on, is none. */
    static final int LEAST_PEOPLE = 100;

    static final int LEAST_INFORMATIVE = 10;

    private final Definition definition;
    private final ResultsQuestion question;
    private final List<Group> groups;

    CompareVariants(Definition definition, ResultsQuestion question, List<Group> groups) {
        this.definition = definition;
        this.question = question;
        this.groups = groups;
    }

    /** The primary metric first, then the guards; p-values corrected for all of them. */
    List<MetricResult> all() {
        return Corrections.apply(Stream.concat(Stream.of(definition.primary()), definition.guards().stream())
                .map(this::result)
                .toList());
    }

    private MetricResult result(OutcomeMetric metric) {
        double highest = cap(metric);
        var adjusted = Arms.of(groups, metric, highest, question.covariate());
        var arms = adjusted.each();
        var cuped = adjusted.cuped();
        var covariate = question.covariate();
        var comparisons = new ArrayList<Comparison>();
        for (int i = 1; i < groups.size(); i++) {
            comparisons.add(new Pair(metric, highest, groups.getFirst(), arms.getFirst(), groups.get(i), arms.get(i))
                    .comparison());
        }
        return new MetricResult(
                metric.key(),
                metric == definition.primary(),
                armResults(arms),
                Double.isInfinite(highest) ? null : Double.valueOf(highest),
                cuped == null || covariate == null
                        ? null
                        : new Adjustment(covariate.key(), cuped.theta(), cuped.varianceReduction()),
                comparisons);
    }

    private List<ArmResult> armResults(List<@Nullable Arm> arms) {
        var results = new ArrayList<ArmResult>();
        for (int i = 0; i < groups.size(); i++) {
            var group = groups.get(i);
            var arm = arms.get(i);
            results.add(new ArmResult(
                    group.variant().key(),
                    group.people(),
                    arm == null ? null : arm.mean(),
                    arm == null ? null : Math.sqrt(arm.variance())));
        }
        return results;
    }

    /** Above which values of a metric are cut; infinite if none are. */
    double cap(OutcomeMetric metric) {
        if (question.winsorise() == null || metric == OutcomeMetric.CONVERSION) {
            return Double.POSITIVE_INFINITY;
        }
        return Winsor.cap(
                groups.stream()
                        .map(group -> group.values(metric, Double.POSITIVE_INFINITY))
                        .toList(),
                question.winsorise());
    }

    /** A control and a treatment. */
    private final class Pair {
        private final OutcomeMetric metric;
        private final double cap;
        private final Group controls;
        private final Group treated;
        private final @Nullable Arm control;
        private final @Nullable Arm treatment;

        Pair(
                OutcomeMetric metric,
                double cap,
                Group controls,
                @Nullable Arm control,
                Group treated,
                @Nullable Arm treatment) {
            this.metric = metric;
            this.cap = cap;
            this.controls = controls;
            this.control = control;
            this.treated = treated;
            this.treatment = treatment;
        }

        Comparison comparison() {
            var key = treated.variant().key();
            if (control == null || treatment == null) {
                return new Comparison(key, null, null, null, null, null, null);
            }
            var difference = Contrast.difference(control, treatment);
            var lift = control.mean() > 0 ? Contrast.relative(control, treatment) : null;
            return new Comparison(
                    key,
                    difference.estimate(),
                    lift == null ? null : lift.estimate(),
                    alwaysValid(difference, lift),
                    fixedHorizon(control, treatment, difference, lift),
                    bayesian(difference),
                    metric == OutcomeMetric.CONVERSION
                            ? null
                            : MannWhitney.of(controls.values(metric, cap), treated.values(metric, cap)));
        }

        private @Nullable AlwaysValid alwaysValid(Contrast difference, @Nullable Contrast lift) {
            boolean enough = Math.min(controls.people(), treated.people()) >= LEAST_PEOPLE
                    && controls.informative(metric) + treated.informative(metric) >= LEAST_INFORMATIVE;
            if (!enough || difference.variance() <= 0) {
                return null;
            }
            var plan = definition.plan();
            double planned = 2 * plan.perVariant();
            var sequence = ConfidenceSequence.of(difference, plan.alpha(), planned);
            return new AlwaysValid(
                    sequence.interval(),
                    lift == null
                            ? null
                            : ConfidenceSequence.of(lift, plan.alpha(), planned).interval(),
                    sequence.p(),
                    sequence.p(),
                    metric == definition.primary()
                            ? MixtureTest.of(difference, Math.abs(plan.target() - plan.baseline()))
                                    .p()
                            : null);
        }

        private @Nullable FixedHorizon fixedHorizon(
                Arm ofControl, Arm ofTreatment, Contrast difference, @Nullable Contrast lift) {
            boolean enough = Math.min(ofControl.people(), ofTreatment.people()) > 1;
            if (!enough || difference.variance() <= 0) {
                return null;
            }
            double alpha = definition.plan().alpha();
            var liftInterval = lift == null
                    ? null
                    : WelchTest.relative(ofControl, ofTreatment, alpha).interval();
            if (metric == OutcomeMetric.CONVERSION) {
                var test = ProportionTest.of(
                        controls.buyers(), controls.people(), treated.buyers(), treated.people(), alpha);
                return new FixedHorizon("pooled-z", test.newcombe(), liftInterval, test.p(), test.p(), test.p());
            }
            var test = WelchTest.difference(ofControl, ofTreatment, alpha);
            return new FixedHorizon("welch", test.interval(), liftInterval, test.p(), test.p(), test.p());
        }

        private @Nullable BayesianComparison bayesian(Contrast difference) {
            if (metric == OutcomeMetric.CONVERSION) {
                return BayesianComparison.ofProportions(
                        controls.buyers(), controls.people(), treated.buyers(), treated.people());
            }
            return difference.variance() > 0 ? BayesianComparison.ofMeans(difference) : null;
        }
    }
}
