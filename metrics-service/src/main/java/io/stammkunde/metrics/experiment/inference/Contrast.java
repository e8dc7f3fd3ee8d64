package io.stammkunde.metrics.experiment.inference;

/**
 * An estimate of how a group differs from another one.
 *
 * @param estimate the difference or the relative lift
 * @param variance of the estimate
 * @param people in both groups
 */
public record Contrast(double estimate, double variance, long people) {
    /** Mean of the treatment less mean of the control. */
    public static Contrast difference(Arm control, Arm treatment) {
        return new Contrast(
                treatment.mean() - control.mean(),
                control.varianceOfMean() + treatment.varianceOfMean(),
                control.people() + treatment.people());
    }

    /**
     * The difference as a share of the control's mean, with the variance of the delta method:
     * {@code var(t)/c² + var(c)·t²/c⁴} (Deng, Knoblich, Lu 2018).
     *
     * @throws IllegalArgumentException if the control's mean is zero
     */
    public static Contrast relative(Arm control, Arm treatment) {
        double base = control.mean();
        if (base == 0) {
            throw new IllegalArgumentException("there is no share of zero");
        }
        double ratio = treatment.mean() / base;
        return new Contrast(
                (treatment.mean() - base) / Math.abs(base),
                (treatment.varianceOfMean() + control.varianceOfMean() * ratio * ratio) / (base * base),
                control.people() + treatment.people());
    }

    public double standardError() {
        return Math.sqrt(variance);
    }
}
