package io.stammkunde.metrics.experiment.inference;

import io.stammkunde.metrics.inference.StandardNormal;
import io.stammkunde.metrics.inference.Wilson;

/**
 * Two proportions compared, treatment less control.
 *
 * @param difference of the proportions
 * @param z with the pooled variance; 0 where nobody or everybody succeeded
 * @param p two-sided
 * @param wald interval with the variances of each group
 * @param newcombe interval from two Wilson intervals (Newcombe 1998, method 10), which stays sensible for small groups
 */
public record ProportionTest(double difference, double z, double p, Interval wald, Interval newcombe) {

    /**
     * From counts. Neither group may be empty.
     *
     * @param alpha one minus the confidence of the intervals, for example 0.05
     */
    public static ProportionTest of(
            long controlSuccesses, long controlPeople, long treatmentSuccesses, long treatmentPeople, double alpha) {
        var control = Arm.proportion(controlSuccesses, controlPeople);
        var treatment = Arm.proportion(treatmentSuccesses, treatmentPeople);
        var contrast = Contrast.difference(control, treatment);
        double pooled = (double) (controlSuccesses + treatmentSuccesses) / (controlPeople + treatmentPeople);
        double variance = pooled * (1 - pooled) * (1.0 / controlPeople + 1.0 / treatmentPeople);
        double z = variance == 0 ? 0 : contrast.estimate() / Math.sqrt(variance);
        double quantile = StandardNormal.twoSided(alpha);
        return new ProportionTest(
                contrast.estimate(),
                z,
                StandardNormal.twoSidedP(z),
                Interval.around(contrast.estimate(), quantile * contrast.standardError()),
                newcombe(control, treatment, quantile));
    }

    private static Interval newcombe(Arm control, Arm treatment, double quantile) {
        var c = Wilson.of(control.mean(), control.people(), quantile);
        var t = Wilson.of(treatment.mean(), treatment.people(), quantile);
        double difference = treatment.mean() - control.mean();
        return new Interval(
                difference - Math.hypot(treatment.mean() - t.low(), c.high() - control.mean()),
                difference + Math.hypot(t.high() - treatment.mean(), control.mean() - c.low()));
    }
}
