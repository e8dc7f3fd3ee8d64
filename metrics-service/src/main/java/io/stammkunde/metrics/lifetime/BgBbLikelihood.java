package io.stammkunde.metrics.lifetime;

import static org.hipparchus.special.Beta.logBeta;

import java.util.Map;
import java.util.TreeMap;
import org.hipparchus.special.Gamma;

/**
 * The log-likelihood of BG/BB over all customers and its gradient. A customer was silent because nothing was bought, or
 * because the customer stopped before one of the opportunities since: the gradient is the mean over these cases.
 */
final class BgBbLikelihood implements LogLikelihood {
    private static final int DIMENSION = 4;

    private final Map<OpportunityHistory, Long> histories;
    private final int longest;

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
        var tables = new Tables(p, longest);
        double value = 0;
        for (var entry : histories.entrySet()) {
            value += tables.add(entry.getKey(), entry.getValue(), sums);
        }
        for (int i = 0; i < DIMENSION; i++) {
            gradient[i] = p[i] * sums[i];
        }
        return value;
    }

    /** ln Γ and its derivative of a parameter plus 0, 1, 2 …: all that a history is made of. */
    private static final class Column {
        final double[] logGamma;
        final double[] digamma;

        Column(double parameter, int longest) {
            logGamma = new double[longest + 1];
            digamma = new double[longest + 1];
            for (int i = 0; i <= longest; i++) {
                logGamma[i] = Gamma.logGamma(parameter + i);
                digamma[i] = Digamma.of(parameter + i);
            }
        }
    }

    private static final class Tables {
        private final Column alpha;
        private final Column beta;
        private final Column both;
        private final Column gamma;
        private final Column delta;
        private final Column ends;
        /** ln of the weight of each case of a history. */
        private final double[] cases;

        Tables(double[] p, int longest) {
            alpha = new Column(p[0], longest);
            beta = new Column(p[1], longest);
            both = new Column(p[0] + p[1], longest);
            gamma = new Column(p[2], 1);
            delta = new Column(p[3], longest);
            ends = new Column(p[2] + p[3], longest + 1);
            cases = new double[longest + 1];
        }

        /** Adds the slopes of so many customers with a history, and answers their log-likelihood. */
        double add(OpportunityHistory history, double weight, double[] sums) {
            int x = history.purchases();
            int n = history.opportunities();
            double most = Double.NEGATIVE_INFINITY;
            for (int alive = history.last(); alive <= n; alive++) {
                int stops = alive == n ? 0 : 1;
                cases[alive] = alpha.logGamma[x]
                        + beta.logGamma[alive - x]
                        - both.logGamma[alive]
                        + gamma.logGamma[stops]
                        + delta.logGamma[alive]
                        - ends.logGamma[alive + stops];
                most = Math.max(most, cases[alive]);
            }
            double sum = 0;
            for (int alive = history.last(); alive <= n; alive++) {
                cases[alive] = Math.exp(cases[alive] - most);
                sum += cases[alive];
            }
            for (int alive = history.last(); alive <= n; alive++) {
                addSlope(x, alive, alive == n ? 0 : 1, weight * cases[alive] / sum, sums);
            }
            return weight * (most + Math.log(sum) - logBeta(alpha, beta, both) - logBeta(gamma, delta, ends));
        }

        private void addSlope(int x, int alive, int stops, double share, double[] sums) {
            double bought = both.digamma[0] - both.digamma[alive];
            double stayed = ends.digamma[0] - ends.digamma[alive + stops];
            sums[0] += share * (alpha.digamma[x] - alpha.digamma[0] + bought);
            sums[1] += share * (beta.digamma[alive - x] - beta.digamma[0] + bought);
            sums[2] += share * (gamma.digamma[stops] - gamma.digamma[0] + stayed);
            sums[3] += share * (delta.digamma[alive] - delta.digamma[0] + stayed);
        }

        private static double logBeta(Column a, Column b, Column both) {
            return a.logGamma[0] + b.logGamma[0] - both.logGamma[0];
        }
    }
}
