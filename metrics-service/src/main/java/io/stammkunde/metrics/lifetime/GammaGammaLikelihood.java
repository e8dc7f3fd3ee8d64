package io.stammkunde.metrics.lifetime;

import static org.hipparchus.special.Gamma.logGamma;
import static org.hipparchus.special.Gamma.trigamma;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;

/**
 * The log-likelihood of Gamma-Gamma over all customers, with its first and second derivatives. What
 * depends on the number of purchases only is computed once per number; a customer costs one logarithm, which is less than
 * to look for others who have spent the same.
 */
final class GammaGammaLikelihood implements LogLikelihood {
    private static final int P = 0;
    private static final int Q = 1;
    private static final int V = 2;
    private static final int DIMENSION = 3;
    private static final int SAMPLE = 20_000;
    private static final int LEAST_STEP = 3;

    private final int[] distinctPurchases;
    private final int[] purchasesIndex;
    private final double[] mean;
    private final double[] logMean;
    private final int customers;

    GammaGammaLikelihood(Collection<SpendHistory> histories) {
        distinctPurchases = histories.stream()
                .mapToInt(SpendHistory::purchases)
                .distinct()
                .sorted()
                .toArray();
        customers = histories.size();
        purchasesIndex = new int[customers];
        mean = new double[customers];
        logMean = new double[customers];
        int i = 0;
        for (var history : histories) {
            purchasesIndex[i] = Arrays.binarySearch(distinctPurchases, history.purchases());
            mean[i] = history.mean();
            logMean[i] = Math.log(history.mean());
            i++;
        }
    }

    /** The maximum; of very many customers it is looked for among some of them first. */
    static MaximumLikelihood.Fit fit(Collection<SpendHistory> histories, double... guess) {
        var all = new GammaGammaLikelihood(histories);
        int step = histories.size() / SAMPLE;
        if (step < LEAST_STEP) {
            return MaximumLikelihood.fit(all, guess);
        }
        var sample = new ArrayList<SpendHistory>();
        int number = 0;
        for (var history : histories) {
            if (number++ % step == 0) {
                sample.add(history);
            }
        }
        return MaximumLikelihood.fit(new GammaGammaLikelihood(sample), all, guess);
    }

    @Override
    public Surface at(double[] logParameters) {
        double[] p = Arrays.stream(logParameters).map(Math::exp).toArray();
        var byPurchases = new ByPurchases(distinctPurchases, p);
        return Derivatives.sum(customers, DIMENSION, (from, to, sum) -> add(from, to, sum, byPurchases, p))
                .byLogarithms(p);
    }

    private void add(int from, int to, Derivatives sum, ByPurchases byPurchases, double[] p) {
        double v = p[V];
        for (int i = from; i < to; i++) {
            int index = purchasesIndex[i];
            int x = distinctPurchases[index];
            double px = p[P] * x;
            double total = v + x * mean[i];
            double logTotal = Math.log(total);
            sum.value += (byPurchases.value[index] + (px - 1) * logMean[i] - (px + p[Q]) * logTotal);
            sum.first[P] += x * (byPurchases.dP[index] + logMean[i] - logTotal);
            sum.first[Q] += (byPurchases.dQ[index] - logTotal);
            sum.first[V] += (p[Q] / v - (px + p[Q]) / total);
            sum.second[P][P] += byPurchases.dPP[index];
            sum.second[P][Q] += byPurchases.dPQ[index];
            sum.second[P][V] -= x / total;
            sum.second[Q][Q] += byPurchases.dQQ[index];
            sum.second[Q][V] += (1 / v - 1 / total);
            sum.second[V][V] += ((px + p[Q]) / (total * total) - p[Q] / (v * v));
        }
    }

    /** The parts of value and derivatives that depend on the number of purchases only. */
    private static final class ByPurchases {
        final double[] value;
        final double[] dP;
        final double[] dQ;
        final double[] dPP;
        final double[] dPQ;
        final double[] dQQ;

        ByPurchases(int[] purchases, double[] p) {
            value = new double[purchases.length];
            dP = new double[purchases.length];
            dQ = new double[purchases.length];
            dPP = new double[purchases.length];
            dPQ = new double[purchases.length];
            dQQ = new double[purchases.length];
            double q = p[Q];
            double logV = Math.log(p[V]);
            for (int i = 0; i < purchases.length; i++) {
                int x = purchases[i];
                double px = p[P] * x;
                double logX = Math.log(x);
                value[i] = logGamma(px + q) - logGamma(px) - logGamma(q) + q * logV + px * logX;
                dP[i] = Digamma.of(px + q) - Digamma.of(px) + logX;
                dQ[i] = Digamma.of(px + q) - Digamma.of(q) + logV;
                dPP[i] = (double) x * x * (trigamma(px + q) - trigamma(px));
                dPQ[i] = x * trigamma(px + q);
                dQQ[i] = trigamma(px + q) - trigamma(q);
            }
        }
    }
}
