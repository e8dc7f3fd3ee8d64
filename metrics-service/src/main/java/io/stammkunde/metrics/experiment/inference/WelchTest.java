package io.stammkunde.metrics.experiment.inference;

import org.hipparchus.distribution.continuous.TDistribution;

/**
 * Two means compared without assuming equal variances (Welch 1947).
 *
 * @param estimate the difference or the relative lift
 * @param degreesOfFreedom of Welch and Satterthwaite
 * @param interval with the confidence asked for
 * @param p two-sided
 */
public record WelchTest(double estimate, double degreesOfFreedom, Interval interval, double p) {

    /** The difference of the means. Both groups need two people and one of them a variance. */
    public static WelchTest difference(Arm control, Arm treatment, double alpha) {
        return of(Contrast.difference(control, treatment), control, treatment, alpha);
    }

    /** The relative lift by the delta method. The control's mean must not be zero. */
    public static WelchTest relative(Arm control, Arm treatment, double alpha) {
        return of(Contrast.relative(control, treatment), control, treatment, alpha);
    }

    private static WelchTest of(Contrast contrast, Arm control, Arm treatment, double alpha) {
        double freedom = degreesOfFreedom(control, treatment);
        var student = new TDistribution(freedom);
        double error = contrast.standardError();
        double p = 2 * student.cumulativeProbability(-Math.abs(contrast.estimate() / error));
        return new WelchTest(
                contrast.estimate(),
                freedom,
                Interval.around(contrast.estimate(), quantile(student, 1 - alpha / 2) * error),
                Math.min(1, p));
    }

    private static double degreesOfFreedom(Arm control, Arm treatment) {
        double c = control.varianceOfMean();
        double t = treatment.varianceOfMean();
        if (control.people() < 2 || treatment.people() < 2 || c + t <= 0) {
            throw new IllegalArgumentException("two people on each side and a variance are needed");
        }
        double sum = c + t;
        return sum * sum / (c * c / (control.people() - 1) + t * t / (treatment.people() - 1));
    }

    /** The library searches to nine decimals; a step of Newton's from there is exact. */
    private static double quantile(TDistribution student, double probability) {
        double found = student.inverseCumulativeProbability(probability);
        return found - (student.cumulativeProbability(found) - probability) / student.density(found);
    }
}
