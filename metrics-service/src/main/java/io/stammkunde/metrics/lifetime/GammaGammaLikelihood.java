package io.stammkunde.metrics.lifetime;

import static org.hipparchus.special.Gamma.digamma;
import static org.hipparchus.special.Gamma.logGamma;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The log-likelihood of Gamma-Gamma over all customers and its gradient; equal histories are counted, not repeated. */
final class GammaGammaLikelihood implements LogLikelihood {
    private static final int P = 0;
    private static final int Q = 1;
    private static final int V = 2;

    private final Map<Integer, double[][]> meansAndWeights = new TreeMap<>();

    GammaGammaLikelihood(Collection<SpendHistory> histories) {
        var byPurchases = histories.stream()
                .collect(Collectors.groupingBy(
                        SpendHistory::purchases,
                        TreeMap::new,
                        Collectors.groupingBy(SpendHistory::mean, TreeMap::new, Collectors.counting())));
        byPurchases.forEach((purchases, means) -> meansAndWeights.put(purchases, new double[][] {
            means.keySet().stream().mapToDouble(Double::doubleValue).toArray(),
            means.values().stream().mapToDouble(Long::doubleValue).toArray()
        }));
    }

    @Override
    public int dimension() {
        return 3;
    }

    @Override
    public double evaluate(double[] logParameters, double[] gradient) {
        double p = Math.exp(logParameters[P]);
        double q = Math.exp(logParameters[Q]);
        double v = Math.exp(logParameters[V]);
        double logV = logParameters[V];
        double sum = 0;
        double dP = 0;
        double dQ = 0;
        double dV = 0;
        for (var entry : meansAndWeights.entrySet()) {
            int x = entry.getKey();
            double px = p * x;
            double fixed = logGamma(px + q) - logGamma(px) - logGamma(q) + q * logV + px * Math.log(x);
            double digammaPxQ = digamma(px + q);
            double fixedP = digammaPxQ - digamma(px) + Math.log(x);
            double fixedQ = digammaPxQ - digamma(q) + logV;
            double[] means = entry.getValue()[0];
            double[] weights = entry.getValue()[1];
            for (int i = 0; i < means.length; i++) {
                double logMean = Math.log(means[i]);
                double total = v + x * means[i];
                double logTotal = Math.log(total);
                sum += weights[i] * (fixed + (px - 1) * logMean - (px + q) * logTotal);
                dP += weights[i] * x * (fixedP + logMean - logTotal);
                dQ += weights[i] * (fixedQ - logTotal);
                dV += weights[i] * (q / v - (px + q) / total);
            }
        }
        gradient[P] = dP * p;
        gradient[Q] = dQ * q;
        gradient[V] = dV * v;
        return sum;
    }
}
