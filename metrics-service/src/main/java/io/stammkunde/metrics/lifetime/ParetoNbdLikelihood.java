package io.stammkunde.metrics.lifetime;

import static org.hipparchus.special.Gamma.logGamma;
import static org.hipparchus.special.Gamma.trigamma;

import java.util.Arrays;

/**
 * The log-likelihood of Pareto/NBD over all customers, with its first and second derivatives. A customer was silent
 * either because nothing was bought, or because the customer stopped at one of the points of the {@link DeathIntegral}:
 * the derivatives are means over these cases, the second ones with the cases' variance.
 */
final class ParetoNbdLikelihood implements LogLikelihood {
    private static final int R = 0;
    private static final int ALPHA = 1;
    private static final int S = 2;
    private static final int BETA = 3;
    private static final int DIMENSION = 4;

    private final GroupedHistories histories;

    ParetoNbdLikelihood(GroupedHistories histories) {
        this.histories = histories;
    }

    /** The maximum. */
    MaximumLikelihood.Fit fit() {
        if (histories.repeatCustomers() == 0) {
            throw new NoMaximum(Double.NaN);
        }
        double scale = Math.max(histories.meanAge() / 4, 1e-3);
        var sample = histories.sample();
        double[] guess = {0.5, scale, 0.5, scale};
        return sample == histories
                ? MaximumLikelihood.fit(this, guess)
                : MaximumLikelihood.fit(new ParetoNbdLikelihood(sample), this, guess);
    }

    @Override
    public Surface at(double[] logParameters) {
        double[] p = Arrays.stream(logParameters).map(Math::exp).toArray();
        var byRepeats = new ByRepeats(histories.distinctRepeats, p);
        return Derivatives.sum(histories.groups(), DIMENSION, (from, to, sum) -> add(from, to, sum, byRepeats, p))
                .byLogarithms(p);
    }

    private void add(int from, int to, Derivatives sum, ByRepeats byRepeats, double[] p) {
        var integral = new DeathIntegral(p[R], p[ALPHA], p[S], p[BETA]);
        var cases = new Cases();
        for (int group = from; group < to; group++) {
            int index = histories.repeatsIndex[group];
            int x = histories.distinctRepeats[index];
            double weight = histories.weight[group];
            double logToAge = Math.log(p[ALPHA] + histories.age[group]);
            double logLifetime = Math.log(p[BETA] + histories.age[group]);
            integral.compute(x, histories.recency[group], histories.age[group]);
            double active = -(p[R] + x) * logToAge - p[S] * logLifetime;
            double left = byRepeats.logS + integral.log;
            double total = LogSum.of(active, left);
            double gone = Math.exp(left - total);
            cases.clear();
            cases.add(
                    1 - gone,
                    logToAge,
                    1 / (p[ALPHA] + histories.age[group]),
                    p[R] + x,
                    logLifetime,
                    1 / (p[BETA] + histories.age[group]),
                    p[S],
                    0);
            for (int i = 0; i < integral.points; i++) {
                cases.add(
                        gone * integral.share[i],
                        integral.logAlphaY[i],
                        integral.overAlphaY[i],
                        p[R] + x,
                        integral.logBetaY[i],
                        integral.overBetaY[i],
                        p[S] + 1,
                        1 / p[S]);
            }
            sum.value += weight * (byRepeats.value[index] + total);
            sum.first[R] += weight * byRepeats.dR[index];
            sum.first[ALPHA] += weight * p[R] / p[ALPHA];
            sum.first[S] += weight * byRepeats.logBeta;
            sum.first[BETA] += weight * p[S] / p[BETA];
            sum.second[R][R] += weight * byRepeats.dRR[index];
            sum.second[R][ALPHA] += weight / p[ALPHA];
            sum.second[ALPHA][ALPHA] -= weight * p[R] / (p[ALPHA] * p[ALPHA]);
            sum.second[S][BETA] += weight / p[BETA];
            sum.second[BETA][BETA] -= weight * p[S] / (p[BETA] * p[BETA]);
            cases.addTo(sum, weight);
        }
    }

    /** Means over the cases of a customer: of the slope, of its products, and of the second derivatives. */
    private static final class Cases {
        private final double[] slope = new double[DIMENSION];
        private final double[] mean = new double[DIMENSION];
        private final double[][] products = new double[DIMENSION][DIMENSION];

        void clear() {
            Arrays.fill(mean, 0);
            for (double[] row : products) {
                Arrays.fill(row, 0);
            }
        }

        /** A case of {@code (α+y)^−m (β+y)^−n}, with {@code s} before it where the customer has stopped. */
        void add(
                double probability,
                double logAlphaY,
                double overAlphaY,
                double m,
                double logBetaY,
                double overBetaY,
                double n,
                double overS) {
            slope[R] = -logAlphaY;
            slope[ALPHA] = -m * overAlphaY;
            slope[S] = overS - logBetaY;
            slope[BETA] = -n * overBetaY;
            for (int i = 0; i < DIMENSION; i++) {
                mean[i] += probability * slope[i];
                for (int j = i; j < DIMENSION; j++) {
                    products[i][j] += probability * slope[i] * slope[j];
                }
            }
            products[R][ALPHA] -= probability * overAlphaY;
            products[ALPHA][ALPHA] += probability * m * overAlphaY * overAlphaY;
            products[S][S] -= probability * overS * overS;
            products[S][BETA] -= probability * overBetaY;
            products[BETA][BETA] += probability * n * overBetaY * overBetaY;
        }

        void addTo(Derivatives sum, double weight) {
            for (int i = 0; i < DIMENSION; i++) {
                sum.first[i] += weight * mean[i];
                for (int j = i; j < DIMENSION; j++) {
                    sum.second[i][j] += weight * (products[i][j] - mean[i] * mean[j]);
                }
            }
        }
    }

    /** The parts of value and derivatives that depend on the number of repeats only. */
    private static final class ByRepeats {
        final double logS;
        final double logBeta;
        final double[] value;
        final double[] dR;
        final double[] dRR;

        ByRepeats(int[] repeats, double[] p) {
            logS = Math.log(p[S]);
            logBeta = Math.log(p[BETA]);
            value = new double[repeats.length];
            dR = new double[repeats.length];
            dRR = new double[repeats.length];
            double r = p[R];
            double logAlpha = Math.log(p[ALPHA]);
            for (int i = 0; i < repeats.length; i++) {
                value[i] = logGamma(r + repeats[i]) - logGamma(r) + r * logAlpha + p[S] * logBeta;
                dR[i] = Digamma.of(r + repeats[i]) - Digamma.of(r) + logAlpha;
                dRR[i] = trigamma(r + repeats[i]) - trigamma(r);
            }
        }
    }
}
