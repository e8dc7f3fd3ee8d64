package io.stammkunde.metrics.lifetime;

import static org.hipparchus.special.Beta.logBeta;

import java.util.Map;
import java.util.TreeMap;

/**
 * The log-likelihood of BG/BB over all customers and its gradient. A customer was silent because nothing was bought, or
 * because the customer stopped before one of the opportunities since: the gradient is the mean over these cases.
 */
final class BgBbLikelihood implements LogLikelihood {
    private static final int DIMENSION = 4;

    private final Map<OpportunityHistory, Long> histories;

    BgBbLikelihood(Map<OpportunityHistory, Long> histories) {
        // in an order of its own, so that sums do not depend on that of the caller
        this.histories = new TreeMap<>((a, b) -> {
            int byPurchases = Integer.compare(a.purchases(), b.purchases());
            int byLast = Integer.compare(a.last(), b.last());
            return byPurchases != 0
                    ? byPurchases
                    : byLast != 0 ? byLast : Integer.compare(a.opportunities(), b.opportunities());
        });
        this.histories.putAll(histories);
    }

    @Override
    public Surface at(double[] logParameters) {
        Slope slope = this::evaluate;
        return slope.surface(logParameters);
    }

    static double logLikelihood(double alpha, double beta, double gamma, double delta, OpportunityHistory history) {
        double total = Double.NEGATIVE_INFINITY;
        int x = history.purchases();
        for (int alive = history.last(); alive <= history.opportunities(); alive++) {
            int stops = alive == history.opportunities() ? 0 : 1;
            total = LogSum.of(total, logBeta(alpha + x, beta + alive - x) + logBeta(gamma + stops, delta + alive));
        }
        return total - logBeta(alpha, beta) - logBeta(gamma, delta);
    }

    private double evaluate(double[] logParameters, double[] gradient) {
        double[] p = new double[DIMENSION];
        double[] sums = new double[DIMENSION];
        for (int i = 0; i < DIMENSION; i++) {
            p[i] = Math.exp(logParameters[i]);
        }
        double value = 0;
        for (var entry : histories.entrySet()) {
            double weight = entry.getValue();
            double total = logLikelihood(p[0], p[1], p[2], p[3], entry.getKey());
            value += weight * total;
            addSlope(entry.getKey(), weight, total, p, sums);
        }
        for (int i = 0; i < DIMENSION; i++) {
            gradient[i] = p[i] * sums[i];
        }
        return value;
    }

    private static void addSlope(OpportunityHistory history, double weight, double total, double[] p, double[] sums) {
        int x = history.purchases();
        double fixed = -logBeta(p[0], p[1]) - logBeta(p[2], p[3]) - total;
        for (int alive = history.last(); alive <= history.opportunities(); alive++) {
            int stops = alive == history.opportunities() ? 0 : 1;
            double share = weight
                    * Math.exp(fixed + logBeta(p[0] + x, p[1] + alive - x) + logBeta(p[2] + stops, p[3] + alive));
            double bought = Digamma.of(p[0] + p[1]) - Digamma.of(p[0] + p[1] + alive);
            double stayed = Digamma.of(p[2] + p[3]) - Digamma.of(p[2] + p[3] + alive + stops);
            sums[0] += share * (Digamma.of(p[0] + x) - Digamma.of(p[0]) + bought);
            sums[1] += share * (Digamma.of(p[1] + alive - x) - Digamma.of(p[1]) + bought);
            sums[2] += share * (Digamma.of(p[2] + stops) - Digamma.of(p[2]) + stayed);
            sums[3] += share * (Digamma.of(p[3] + alive) - Digamma.of(p[3]) + stayed);
        }
    }
}
