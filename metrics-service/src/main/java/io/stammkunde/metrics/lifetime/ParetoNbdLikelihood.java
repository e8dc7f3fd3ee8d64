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

    /**
     * Means over the cases of a customer: of the slope, of its products, and of the second derivatives. In fields and not
     * in arrays, as this is the inmost loop of a fit.
     */
    private static final class Cases {
        private double r;
        private double alpha;
        private double s;
        private double beta;
        private double rr;
        private double rAlpha;
        private double rs;
        private double rBeta;
        private double alphaAlpha;
        private double alphaS;
        private double alphaBeta;
        private double ss;
        private double sBeta;
        private double betaBeta;

        void clear() {
            r = 0;
            alpha = 0;
            s = 0;
            beta = 0;
            rr = 0;
            rAlpha = 0;
            rs = 0;
            rBeta = 0;
            alphaAlpha = 0;
            alphaS = 0;
            alphaBeta = 0;
            ss = 0;
            sBeta = 0;
            betaBeta = 0;
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
            double dR = -logAlphaY;
            double dAlpha = -m * overAlphaY;
            double dS = overS - logBetaY;
            double dBeta = -n * overBetaY;
            double pR = probability * dR;
            double pAlpha = probability * dAlpha;
            double pS = probability * dS;
            double pBeta = probability * dBeta;
            r += pR;
            alpha += pAlpha;
            s += pS;
            beta += pBeta;
            rr += pR * dR;
            rAlpha += pR * dAlpha - probability * overAlphaY;
            rs += pR * dS;
            rBeta += pR * dBeta;
            alphaAlpha += pAlpha * (dAlpha - overAlphaY);
            alphaS += pAlpha * dS;
            alphaBeta += pAlpha * dBeta;
            ss += pS * dS - probability * overS * overS;
            sBeta += pS * dBeta - probability * overBetaY;
            betaBeta += pBeta * (dBeta - overBetaY);
        }

        void addTo(Derivatives sum, double weight) {
            sum.first[R] += weight * r;
            sum.first[ALPHA] += weight * alpha;
            sum.first[S] += weight * s;
            sum.first[BETA] += weight * beta;
            sum.second[R][R] += weight * (rr - r * r);
            sum.second[R][ALPHA] += weight * (rAlpha - r * alpha);
            sum.second[R][S] += weight * (rs - r * s);
            sum.second[R][BETA] += weight * (rBeta - r * beta);
            sum.second[ALPHA][ALPHA] += weight * (alphaAlpha - alpha * alpha);
            sum.second[ALPHA][S] += weight * (alphaS - alpha * s);
            sum.second[ALPHA][BETA] += weight * (alphaBeta - alpha * beta);
            sum.second[S][S] += weight * (ss - s * s);
            sum.second[S][BETA] += weight * (sBeta - s * beta);
            sum.second[BETA][BETA] += weight * (betaBeta - beta * beta);
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
