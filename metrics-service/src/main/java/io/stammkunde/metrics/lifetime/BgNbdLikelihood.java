package io.stammkunde.metrics.lifetime;

import static org.hipparchus.special.Gamma.digamma;
import static org.hipparchus.special.Gamma.logGamma;

import java.util.stream.IntStream;

/**
 * The log-likelihood of BG/NBD over all customers and its gradient. What depends on the number of repeats only is
 * computed once per number; a group costs two logarithms and two exponentials. Groups are summed in fixed blocks, so
 * the result does not depend on how many processors take part.
 */
final class BgNbdLikelihood implements LogLikelihood {
    private static final int BLOCK = 8192;
    private static final int R = 0;
    private static final int ALPHA = 1;
    private static final int A = 2;
    private static final int B = 3;
    private static final int VALUE = 4;

    private final GroupedHistories histories;

    BgNbdLikelihood(GroupedHistories histories) {
        this.histories = histories;
    }

    @Override
    public int dimension() {
        return 4;
    }

    @Override
    public double evaluate(double[] logParameters, double[] gradient) {
        double r = Math.exp(logParameters[R]);
        double alpha = Math.exp(logParameters[ALPHA]);
        double a = Math.exp(logParameters[A]);
        double b = Math.exp(logParameters[B]);
        var byRepeats = new ByRepeats(histories.distinctRepeats, r, alpha, a, b);
        int blocks = (histories.groups() + BLOCK - 1) / BLOCK;
        double[][] parts = IntStream.range(0, blocks)
                .parallel()
                .mapToObj(block -> block(block, byRepeats, r, alpha, a, b))
                .toArray(double[][]::new);
        double[] sums = new double[5];
        for (double[] part : parts) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += part[i];
            }
        }
        gradient[R] = sums[R] * r;
        gradient[ALPHA] = sums[ALPHA] * alpha;
        gradient[A] = sums[A] * a;
        gradient[B] = sums[B] * b;
        return sums[VALUE];
    }

    private double[] block(int block, ByRepeats byRepeats, double r, double alpha, double a, double b) {
        double[] sums = new double[5];
        int end = Math.min(histories.groups(), (block + 1) * BLOCK);
        for (int group = block * BLOCK; group < end; group++) {
            int index = histories.repeatsIndex[group];
            int x = histories.distinctRepeats[index];
            double weight = histories.weight[group];
            double logAge = Math.log(alpha + histories.age[group]);
            double active = -(r + x) * logAge;
            double total = active;
            double dR = -logAge;
            double dAlpha = -(r + x) / (alpha + histories.age[group]);
            double gone = 0;
            if (x > 0) {
                double logRecency = Math.log(alpha + histories.recency[group]);
                double left = byRepeats.logDropout[index] - (r + x) * logRecency;
                total = LogSum.of(active, left);
                gone = Math.exp(left - total);
                double alive = 1 - gone;
                dR = -alive * logAge - gone * logRecency;
                dAlpha =
                        -(r + x) * (alive / (alpha + histories.age[group]) + gone / (alpha + histories.recency[group]));
            }
            sums[VALUE] += weight * (byRepeats.value[index] + total);
            sums[R] += weight * (byRepeats.dR[index] + dR);
            sums[ALPHA] += weight * (r / alpha + dAlpha);
            sums[A] += weight * (byRepeats.dA[index] + gone / a);
            sums[B] += weight * (byRepeats.dB[index] - (x > 0 ? gone / (b + x - 1) : 0));
        }
        return sums;
    }

    /** The parts of value and gradient that depend on the number of repeats only. */
    private static final class ByRepeats {
        final double[] value;
        final double[] logDropout;
        final double[] dR;
        final double[] dA;
        final double[] dB;

        ByRepeats(int[] repeats, double r, double alpha, double a, double b) {
            value = new double[repeats.length];
            logDropout = new double[repeats.length];
            dR = new double[repeats.length];
            dA = new double[repeats.length];
            dB = new double[repeats.length];
            double fixed = logGamma(a + b) - logGamma(b) - logGamma(r) + r * Math.log(alpha);
            double digammaAB = digamma(a + b);
            double digammaB = digamma(b);
            double digammaR = digamma(r);
            for (int i = 0; i < repeats.length; i++) {
                int x = repeats[i];
                value[i] = fixed + logGamma(b + x) - logGamma(a + b + x) + logGamma(r + x);
                logDropout[i] = x == 0 ? 0 : Math.log(a) - Math.log(b + x - 1);
                double digammaABX = digamma(a + b + x);
                dR[i] = digamma(r + x) - digammaR + Math.log(alpha);
                dA[i] = digammaAB - digammaABX;
                dB[i] = digamma(b + x) - digammaB + dA[i];
            }
        }
    }
}
