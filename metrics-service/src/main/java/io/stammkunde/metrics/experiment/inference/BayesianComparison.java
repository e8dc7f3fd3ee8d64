package io.stammkunde.metrics.experiment.inference;

import io.stammkunde.metrics.inference.StandardNormal;

/**
 * What to believe of a treatment against its control, in the units of the figure.
 *
 * @param chanceToBeat probability that the treatment is better
 * @param lossChoosingControl what is expected to be lost per person by keeping the control
 * @param lossChoosingTreatment what is expected to be lost per person by switching
 */
public record BayesianComparison(double chanceToBeat, double lossChoosingControl, double lossChoosingTreatment) {

    /**
     * Of two proportions, each with the uniform prior Beta(1, 1), exactly: the chance is a sum over a beta-binomial
     * distribution, and the losses are two more such sums, because {@code E[B·1{B>A}] = E[B]·P(B′>A)} with B′ ~
     * Beta(α + 1, β). Nothing is drawn at random.
     */
    public static BayesianComparison ofProportions(
            long controlSuccesses, long controlPeople, long treatmentSuccesses, long treatmentPeople) {
        var control = Posterior.after(controlSuccesses, controlPeople);
        var treatment = Posterior.after(treatmentSuccesses, treatmentPeople);
        return new BayesianComparison(
                treatment.chanceAbove(control), gain(treatment, control), gain(control, treatment));
    }

    /** E[max(x − y, 0)]. */
    private static double gain(Posterior x, Posterior y) {
        double gain = x.mean() * x.withOneMore().chanceAbove(y) - y.mean() * x.chanceAbove(y.withOneMore());
        return Math.max(0, gain);
    }

    /**
     * Of two means with a flat prior, where the difference is nearly normal.
     *
     * @param difference its variance must be positive
     */
    public static BayesianComparison ofMeans(Contrast difference) {
        double error = difference.standardError();
        double z = difference.estimate() / error;
        return new BayesianComparison(StandardNormal.upTo(z), error * expectedExcess(z), error * expectedExcess(-z));
    }

    /** E[max(Z + z, 0)] of a standard normal Z. */
    private static double expectedExcess(double z) {
        return Math.max(0, StandardNormal.density(z) + z * StandardNormal.upTo(z));
    }

    /** A beta distribution with whole parameters of at least 1. */
    private record Posterior(long alpha, long beta) {
        /** Weights below this are beyond what a double can tell apart from nothing. */
        private static final double NEGLIGIBLE = 1e-290;

        static Posterior after(long successes, long people) {
            if (successes < 0 || successes > people) {
                throw new IllegalArgumentException("%d of %d is no proportion".formatted(successes, people));
            }
            return new Posterior(successes + 1, people - successes + 1);
        }

        Posterior withOneMore() {
            return new Posterior(alpha + 1, beta);
        }

        double mean() {
            return (double) alpha / (alpha + beta);
        }

        /**
         * This one is the α-th smallest of n = α + β − 1 uniform values, so it lies above the other one just when at
         * most α − 1 of them lie below that, and how many do is beta-binomial. The weights are taken relative to the
         * one at the mean and divided by their sum: no gamma function, and exact in both tails.
         */
        double chanceAbove(Posterior other) {
            long n = alpha + beta - 1;
            long start = (long) (n * other.mean());
            double[] sums = new double[2];
            double weight = 1;
            for (long k = start; k <= n && weight > NEGLIGIBLE; k++) {
                sums[k < alpha ? 0 : 1] += weight;
                weight *= other.ratio(k, n);
            }
            weight = 1;
            for (long k = start - 1; k >= 0; k--) {
                weight /= other.ratio(k, n);
                if (weight <= NEGLIGIBLE) {
                    break;
                }
                sums[k < alpha ? 0 : 1] += weight;
            }
            return sums[0] / (sums[0] + sums[1]);
        }

        /** Weight of k + 1 relative to that of k, of n draws. */
        private double ratio(long k, long n) {
            return (double) (n - k) / (k + 1) * (alpha + k) / (n - k - 1 + beta);
        }
    }
}
