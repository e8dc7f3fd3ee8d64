package io.stammkunde.metrics.lifetime;

import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The BG/BB model (Fader, Hardie, Shang 2010) of discrete opportunities, such as yearly appeals for donations: a customer
 * who is alive buys at an opportunity with a probability that varies between customers, and before each one may stop for
 * good with another. Times are numbers of opportunities.
 *
 * @param buying the chance to buy; in the literature beta distributed with α, β
 * @param stopping the chance to stop; in the literature beta distributed with γ, δ
 */
public record BgBb(Chance buying, Chance stopping) {
    /**
     * More parameters are taken only where they raise the log-likelihood by more, for less tells nothing: far out, where a
     * beta distribution is narrow and the likelihood hardly rises any more, rounding may look like a maximum.
     */
    private static final double LEAST_GAIN = 1e-3;

    /**
     * Exact maximum likelihood. Where customers buy or stop so much alike that the likelihood grows for as long as the beta
     * distribution gets narrower, or nobody seems to stop, the fit is that of the simpler model which that comes to.
     *
     * @param histories how many customers have each
     * @throws NoMaximum if the histories do not determine the model
     */
    public static ModelFit<BgBb> fit(Map<OpportunityHistory, Long> histories) {
        if (histories.keySet().stream().noneMatch(history -> history.purchases() > 0)) {
            throw new NoMaximum(Double.NaN);
        }
        long customers = histories.values().stream().mapToLong(Long::longValue).sum();
        ModelFit<BgBb> best = null;
        for (var stopping : ChanceForm.values()) {
            for (var buying : new ChanceForm[] {ChanceForm.ALIKE, ChanceForm.VARYING}) {
                var fit = attempt(histories, customers, buying, stopping);
                if (fit != null && (best == null || fit.logLikelihood() - best.logLikelihood() > LEAST_GAIN)) {
                    best = fit;
                }
            }
        }
        if (best == null) {
            throw new NoMaximum(Double.NaN);
        }
        return best;
    }

    private static @Nullable ModelFit<BgBb> attempt(
            Map<OpportunityHistory, Long> histories, long customers, ChanceForm buying, ChanceForm stopping) {
        double[] guess = DoubleStream.generate(() -> 1)
                .limit(buying.parameters() + stopping.parameters())
                .toArray();
        try {
            var fit = MaximumLikelihood.fit(new BgBbLikelihood(histories, buying, stopping), guess);
            return fitted(fit, buying, stopping, customers);
        } catch (NoMaximum notDetermined) {
            return null;
        }
    }

    private static ModelFit<BgBb> fitted(
            MaximumLikelihood.Fit fit, ChanceForm buying, ChanceForm stopping, long customers) {
        var estimates = fit.parameters();
        var errors = fit.standardErrors();
        int first = buying.parameters();
        int all = estimates.size();
        return new ModelFit<>(
                new BgBb(buying.chance(estimates.subList(0, first)), stopping.chance(estimates.subList(first, all))),
                Stream.concat(
                                buying.standardErrors(estimates.subList(0, first), errors.subList(0, first)).stream(),
                                stopping
                                        .standardErrors(estimates.subList(first, all), errors.subList(first, all))
                                        .stream())
                        .toList(),
                fit.value(),
                fit.gradientNorm(),
                customers);
    }

    /** Log-likelihood of one customer. */
    public double logLikelihood(OpportunityHistory history) {
        double total = Double.NEGATIVE_INFINITY;
        int x = history.purchases();
        for (int alive = history.last(); alive <= history.opportunities(); alive++) {
            int stops = alive == history.opportunities() ? 0 : 1;
            total = LogSum.of(total, buying.log(x, alive - x) + stopping.log(stops, alive));
        }
        return total;
    }

    /** Probability that the customer can still be won at the next opportunity, 0 to 1. */
    public double probabilityAlive(OpportunityHistory history) {
        return Math.exp(buying.log(history.purchases(), missed(history))
                + stopping.log(0, history.opportunities() + 1)
                - logLikelihood(history));
    }

    /**
     * Expected number of purchases at the next opportunities. The sum of the published closed form, which has a pole at
     * γ = 1 that the sum does not have.
     */
    public double expectedPurchases(OpportunityHistory history, int opportunities) {
        double alive = probabilityAlive(history);
        double sum = 0;
        for (int k = 1; k <= opportunities; k++) {
            sum += alive;
            alive *= survival(history.opportunities() + k);
        }
        return chance(history) * sum;
    }

    /** Expected number of purchases of a new customer at the first opportunities. */
    public double expectedPurchases(int opportunities) {
        double alive = survival(0);
        double sum = 0;
        for (int k = 1; k <= opportunities; k++) {
            sum += alive;
            alive *= survival(k);
        }
        return buying.expected(0, 0) * sum;
    }

    /**
     * Discounted expected residual transactions: all purchases to come, the next opportunity discounted once; where both
     * chances vary,
     * {@code B(α+x+1,β+n−x)/B(α,β) · B(γ,δ+n+1)/(B(γ,δ)(1+d)) · ₂F₁(1, δ+n+1; γ+δ+n+1; 1/(1+d)) / L}.
     *
     * @param discount rate from one opportunity to the next, at least 0.0001
     */
    public double discountedPurchases(OpportunityHistory history, double discount) {
        Sbg.requireDiscount(discount);
        return chance(history)
                * probabilityAlive(history)
                / (1 + discount)
                * stopping.discountedWait(history.opportunities() + 1, 1 / (1 + discount));
    }

    /** Expected chance to buy at an opportunity of a customer who has been alive all the time. */
    private double chance(OpportunityHistory history) {
        return buying.expected(history.purchases(), missed(history));
    }

    /** Chance to go on of a customer who has been alive at a number of opportunities. */
    private double survival(int opportunities) {
        return 1 - stopping.expected(0, opportunities);
    }

    private static int missed(OpportunityHistory history) {
        return history.opportunities() - history.purchases();
    }
}
