package io.stammkunde.metrics.experiment;

import io.stammkunde.http.InvalidParameter;
import io.stammkunde.metrics.experiment.inference.SampleSize;
import org.jspecify.annotations.Nullable;

/**
 * How large an effect is to be seen, and how surely.
 *
 * @param baseline what the primary metric is expected to be for the control; a share for conversion
 * @param standardDeviation between people, for metrics that are no share; null for conversion
 * @param minimumEffect the smallest relative lift worth seeing, such as 0.1
 * @param alpha chance of a false finding
 * @param power chance of finding an effect of that size
 * @param variants how many there are, the control included
 */
public record Plan(
        double baseline,
        @Nullable Double standardDeviation,
        double minimumEffect,
        double alpha,
        double power,
        int variants) {
    public static final double USUAL_ALPHA = 0.05;
    public static final double USUAL_POWER = 0.8;
    static final int MOST_VARIANTS = 20;
    private static final double LEAST_ALPHA = 0.0001;
    private static final double MOST_ALPHA = 0.2;
    private static final double LEAST_POWER = 0.5;
    private static final double MOST_POWER = 0.999;
    private static final double MOST_PEOPLE = 1e9;

    /**
     * Checks the parts.
     *
     * @param at where they stand in the request: a prefix of a JSON Pointer, or nothing
     */
    public static Plan of(
            String at,
            double baseline,
            @Nullable Double standardDeviation,
            double minimumEffect,
            double alpha,
            double power,
            int variants) {
        check(alpha >= LEAST_ALPHA && alpha <= MOST_ALPHA, at + "alpha", "must lie between 0.0001 and 0.2");
        check(power >= LEAST_POWER && power <= MOST_POWER, at + "power", "must lie between 0.5 and 0.999");
        check(
                Double.isFinite(minimumEffect) && minimumEffect != 0 && minimumEffect > -1,
                at + "minimumEffect",
                "must be a relative lift such as 0.1, above -1 and not 0");
        check(variants >= 2 && variants <= MOST_VARIANTS, at + "variants", "must lie between 2 and 20");
        var plan = new Plan(baseline, standardDeviation, minimumEffect, alpha, power, variants);
        plan.checkBaseline(at);
        check(
                plan.perVariant() <= MOST_PEOPLE,
                at + "minimumEffect",
                "needs more than 1000000000 people in each variant; choose a larger effect");
        return plan;
    }

    private void checkBaseline(String at) {
        if (standardDeviation == null) {
            check(baseline > 0 && baseline < 1, at + "baseline", "must be a share above 0 and below 1");
            check(
                    target() < 1,
                    at + "minimumEffect",
                    "would lift the share from %s to %s, which is not below 1".formatted(baseline, target()));
        } else {
            check(baseline > 0 && Double.isFinite(baseline), at + "baseline", "must be above 0");
            check(
                    standardDeviation > 0 && Double.isFinite(standardDeviation),
                    at + "standardDeviation",
                    "must be above 0");
        }
    }

    private static void check(boolean right, String pointer, String detail) {
        if (!right) {
            throw new InvalidParameter(pointer, detail);
        }
    }

    /** What the metric becomes if the effect is there. */
    public double target() {
        return baseline * (1 + minimumEffect);
    }

    /** The alpha of each comparison with the control, so that all together keep {@link #alpha()} (Bonferroni). */
    public double alphaOfEach() {
        return alpha / (variants - 1);
    }

    /** People that each variant needs, not rounded. */
    public double perVariant() {
        return standardDeviation == null
                ? SampleSize.ofProportions(baseline, target(), alphaOfEach(), power)
                : SampleSize.ofMeans(standardDeviation, target() - baseline, alphaOfEach(), power);
    }
}
