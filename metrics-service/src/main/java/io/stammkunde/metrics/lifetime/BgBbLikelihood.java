package io.stammkunde.metrics.lifetime;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * The log-likelihood of BG/BB over all customers and its gradient. A customer was silent because nothing was bought, or
 * because the customer stopped before one of the opportunities since: the gradient is the mean over these cases.
 */
final class BgBbLikelihood implements LogLikelihood {
    private static final Comparator<OpportunityHistory> ORDER = Comparator.comparingInt(OpportunityHistory::purchases)
            .thenComparingInt(OpportunityHistory::last)
            .thenComparingInt(OpportunityHistory::opportunities);

    private final Map<OpportunityHistory, Long> histories;
    private final ChanceForm buying;
    private final ChanceForm stopping;
    private final int longest;

    /** The parameters of buying come first, then those of stopping. */
    BgBbLikelihood(Map<OpportunityHistory, Long> histories, ChanceForm buying, ChanceForm stopping) {
        this.buying = buying;
        this.stopping = stopping;
        // in an order of its own, so that sums do not depend on that of the caller
        this.histories = new TreeMap<>(ORDER);
        this.histories.putAll(histories);
        longest = histories.keySet().stream()
                .mapToInt(OpportunityHistory::opportunities)
                .max()
                .orElse(0);
    }

    @Override
    public Surface at(double[] logParameters) {
        Slope slope = this::evaluate;
        return slope.surface(logParameters);
    }

    private double evaluate(double[] logParameters, double[] gradient) {
        int dimension = logParameters.length;
        double[] p = new double[dimension];
        double[] sums = new double[dimension];
        for (int i = 0; i < dimension; i++) {
            p[i] = Math.exp(logParameters[i]);
        }
        var terms = new Terms(
                buying.slopes(p, 0, longest, longest), stopping.slopes(p, buying.parameters(), 1, longest), longest);
        double value = 0;
        for (var entry : histories.entrySet()) {
            value += terms.add(entry.getKey(), entry.getValue(), sums);
        }
        for (int i = 0; i < dimension; i++) {
            gradient[i] = p[i] * sums[i];
        }
        return value;
    }

    private static final class Terms {
        private final ChanceSlopes buying;
        private final ChanceSlopes stopping;
        /** ln of the weight of each case of a history. */
        private final double[] cases;

        Terms(ChanceSlopes buying, ChanceSlopes stopping, int longest) {
            this.buying = buying;
            this.stopping = stopping;
            this.cases = new double[longest + 1];
        }

        /** Adds the slopes of so many customers with a history, and answers their log-likelihood. */
        double add(OpportunityHistory history, double weight, double[] sums) {
            int x = history.purchases();
            int n = history.opportunities();
            double most = Double.NEGATIVE_INFINITY;
            for (int alive = history.last(); alive <= n; alive++) {
                cases[alive] = buying.log(x, alive - x) + stopping.log(stops(alive, n), alive);
                most = Math.max(most, cases[alive]);
            }
            double sum = 0;
            for (int alive = history.last(); alive <= n; alive++) {
                cases[alive] = Math.exp(cases[alive] - most);
                sum += cases[alive];
            }
            for (int alive = history.last(); alive <= n; alive++) {
                double share = weight * cases[alive] / sum;
                buying.add(x, alive - x, share, sums);
                stopping.add(stops(alive, n), alive, share, sums);
            }
            return weight * (most + Math.log(sum));
        }

        private static int stops(int alive, int opportunities) {
            return alive == opportunities ? 0 : 1;
        }
    }
}
