package io.stammkunde.metrics.lifetime;

import static org.hipparchus.special.Gamma.logGamma;
import static org.hipparchus.special.Gamma.trigamma;

import java.util.Arrays;

/**
 * The log-likelihood of BG/NBD and MBG/NBD over all customers, with its first and second derivatives. The two differ in
 * how often a customer with x repeats has had the chance to stop: x times or, from the first purchase on, x + 1 times.
 * What depends on the number of repeats only is computed once per number; a group costs two logarithms and two
 * exponentials.
 */
final class BetaGeometricLikelihood implements LogLikelihood {
    private static final int R = 0;
    private static final int ALPHA = 1;
    private static final int A = 2;
    private static final int B = 3;

    private final GroupedHistories histories;
    private final int chancesBeforeRepeats;

    private BetaGeometricLikelihood(GroupedHistories histories, int chancesBeforeRepeats) {
        this.histories = histories;
        this.chancesBeforeRepeats = chancesBeforeRepeats;
    }

    static BetaGeometricLikelihood bgNbd(GroupedHistories histories) {
        return new BetaGeometricLikelihood(histories, 0);
    }

    static BetaGeometricLikelihood mbgNbd(GroupedHistories histories) {
        return new BetaGeometricLikelihood(histories, 1);
    }

    /** The maximum. */
    MaximumLikelihood.Fit fit() {
        if (histories.repeatCustomers() == 0) {
            throw new NoMaximum(Double.NaN);
        }
        var sample = histories.sample();
        double[] guess = {0.5, Math.max(histories.meanAge() / 4, 1e-3), 1, 2};
        return sample == histories
                ? MaximumLikelihood.fit(this, guess)
                : MaximumLikelihood.fit(new BetaGeometricLikelihood(sample, chancesBeforeRepeats), this, guess);
    }

    @Override
    public Surface at(double[] logParameters) {
        double[] p = Arrays.stream(logParameters).map(Math::exp).toArray();
        var byRepeats = new ByRepeats(histories.distinctRepeats, chancesBeforeRepeats, p);
        return Derivatives.sum(histories.groups(), p.length, (from, to, sum) -> add(from, to, sum, byRepeats, p))
                .byLogarithms(p);
    }

    private void add(int from, int to, Derivatives sum, ByRepeats byRepeats, double[] p) {
        double r = p[R];
        double alpha = p[ALPHA];
        double a = p[A];
        double b = p[B];
        for (int group = from; group < to; group++) {
            int index = histories.repeatsIndex[group];
            int x = histories.distinctRepeats[index];
            int chances = x + chancesBeforeRepeats;
            double weight = histories.weight[group];
            double toAge = alpha + histories.age[group];
            double logAge = Math.log(toAge);
            double active = -(r + x) * logAge;
            double total = active;
            double gone = 0;
            double logRecency = logAge;
            double toRecency = toAge;
            if (chances > 0) {
                toRecency = alpha + histories.recency[group];
                logRecency = Math.log(toRecency);
                double left = byRepeats.logDropout[index] - (r + x) * logRecency;
                total = LogSum.of(active, left);
                gone = Math.exp(left - total);
            }
            double alive = 1 - gone;
            // how the two ways to have been silent differ in their slopes; its square enters every second derivative
            double dR = logAge - logRecency;
            double dAlpha = (r + x) * (1 / toAge - 1 / toRecency);
            double lastChance = chances > 0 ? 1 / (b + chances - 1) : 0;
            double both = weight * alive * gone;
            sum.value += weight * (byRepeats.value[index] + total);
            sum.first[R] += weight * (byRepeats.dR[index] - alive * logAge - gone * logRecency);
            sum.first[ALPHA] += weight * (r / alpha - (r + x) * (alive / toAge + gone / toRecency));
            sum.first[A] += weight * (byRepeats.dA[index] + gone / a);
            sum.first[B] += weight * (byRepeats.dB[index] - gone * lastChance);
            sum.second[R][R] += weight * byRepeats.dRR[index] + both * dR * dR;
            sum.second[R][ALPHA] += weight * (1 / alpha - alive / toAge - gone / toRecency) + both * dR * dAlpha;
            sum.second[R][A] += both * dR / a;
            sum.second[R][B] -= both * dR * lastChance;
            sum.second[ALPHA][ALPHA] += weight
                            * (-r / (alpha * alpha)
                                    + (r + x) * (alive / (toAge * toAge) + gone / (toRecency * toRecency)))
                    + both * dAlpha * dAlpha;
            sum.second[ALPHA][A] += both * dAlpha / a;
            sum.second[ALPHA][B] -= both * dAlpha * lastChance;
            sum.second[A][A] += weight * (byRepeats.dAA[index] - gone / (a * a)) + both / (a * a);
            sum.second[A][B] += weight * byRepeats.dAA[index] - both * lastChance / a;
            sum.second[B][B] +=
                    weight * (byRepeats.dBB[index] + gone * lastChance * lastChance) + both * lastChance * lastChance;
        }
    }

    /** The parts of value and derivatives that depend on the number of repeats only. */
    private static final class ByRepeats {
        final double[] value;
        final double[] logDropout;
        final double[] dR;
        final double[] dA;
        final double[] dB;
        final double[] dRR;
        final double[] dAA;
        final double[] dBB;

        ByRepeats(int[] repeats, int chancesBefore, double[] p) {
            value = new double[repeats.length];
            logDropout = new double[repeats.length];
            dR = new double[repeats.length];
            dA = new double[repeats.length];
            dB = new double[repeats.length];
            dRR = new double[repeats.length];
            dAA = new double[repeats.length];
            dBB = new double[repeats.length];
            double r = p[R];
            double a = p[A];
            double b = p[B];
            double fixed = logGamma(a + b) - logGamma(b) - logGamma(r) + r * Math.log(p[ALPHA]);
            for (int i = 0; i < repeats.length; i++) {
                int x = repeats[i];
                int n = x + chancesBefore;
                value[i] = fixed + logGamma(b + n) - logGamma(a + b + n) + logGamma(r + x);
                logDropout[i] = n == 0 ? 0 : Math.log(a) - Math.log(b + n - 1);
                dR[i] = Digamma.of(r + x) - Digamma.of(r) + Math.log(p[ALPHA]);
                dA[i] = Digamma.of(a + b) - Digamma.of(a + b + n);
                dB[i] = Digamma.of(b + n) - Digamma.of(b) + dA[i];
                dRR[i] = trigamma(r + x) - trigamma(r);
                dAA[i] = trigamma(a + b) - trigamma(a + b + n);
                dBB[i] = trigamma(b + n) - trigamma(b) + dAA[i];
            }
        }
    }
}
