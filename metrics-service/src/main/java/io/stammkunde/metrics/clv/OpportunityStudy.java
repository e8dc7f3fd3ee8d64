package io.stammkunde.metrics.clv;

import io.stammkunde.metrics.figure.FigureAnswer.Excluded;
import io.stammkunde.metrics.lifetime.BgBb;
import io.stammkunde.metrics.lifetime.Chance;
import io.stammkunde.metrics.lifetime.ModelFit;
import io.stammkunde.metrics.lifetime.OpportunityHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Who buys at the next opportunities, by the BG/BB model (Fader, Hardie, Shang 2010): each month, quarter or year after
 * that of the first purchase is an opportunity, which is used or is not.
 *
 * @param grain how often opportunities come
 * @param calibrationEnd last day of the last opportunity, which is over
 * @param currency of the purchases
 * @param customers who have had an opportunity
 * @param repeatCustomers of them, who have used one at least
 * @param newCustomers who have had none yet, and whom nothing is said of
 * @param longest the most opportunities that anybody has had
 * @param alpha of the chance to buy, where it varies between customers
 * @param beta the same
 * @param p the chance to buy, 0 to 1, where customers buy too much alike for α and β to be told
 * @param gamma of the chance to stop, where it varies between customers
 * @param delta the same
 * @param theta the chance to stop, 0 to 1, where customers stop too much alike for γ and δ to be told; 0 where nobody
 *     seems to stop
 * @param standardErrors of the parameters that were estimated, in this order; a θ of 0 has none
 * @param logLikelihood at the maximum
 * @param gradientNorm what is left of the gradient; below 1e-6
 * @param expectedAlive how many customers can still be won at the next opportunity
 * @param alive customers by that probability; few of them are joined with a neighbour
 * @param expected purchases at the next opportunities, all customers together
 * @param excluded whom it leaves out
 */
public record OpportunityStudy(
        Term grain,
        LocalDate calibrationEnd,
        String currency,
        long customers,
        long repeatCustomers,
        long newCustomers,
        int longest,
        @Nullable Double alpha,
        @Nullable Double beta,
        @Nullable Double p,
        @Nullable Double gamma,
        @Nullable Double delta,
        @Nullable Double theta,
        List<Double> standardErrors,
        double logLikelihood,
        double gradientNorm,
        double expectedAlive,
        List<AliveBin> alive,
        List<Next> expected,
        Excluded excluded) {
    private static final int BINS = 10;

    public OpportunityStudy {
        standardErrors = List.copyOf(standardErrors);
        alive = List.copyOf(alive);
        expected = List.copyOf(expected);
    }

    /** Customers whose P(alive) lies between two bounds. */
    public record AliveBin(double low, double high, long customers) {}

    /**
     * Purchases up to an opportunity.
     *
     * @param opportunities how many are looked ahead
     * @param purchases of all customers at these, together
     */
    public record Next(int opportunities, double purchases) {}

    /**
     * What a study is about.
     *
     * @param histories customers with at least one opportunity, counted
     * @param newCustomers those without
     */
    record Observed(
            Term grain,
            Calibration calibration,
            Map<OpportunityHistory, Long> histories,
            long newCustomers,
            Excluded excluded) {
        long repeatCustomers() {
            return histories.entrySet().stream()
                    .filter(entry -> entry.getKey().purchases() > 0)
                    .mapToLong(Map.Entry::getValue)
                    .sum();
        }
    }

    static OpportunityStudy of(Observed observed, ModelFit<BgBb> fit, int ahead, int least) {
        var model = fit.model();
        var histories = observed.histories();
        return new OpportunityStudy(
                observed.grain(),
                observed.calibration().end(),
                observed.calibration().currency(),
                fit.customers(),
                observed.repeatCustomers(),
                observed.newCustomers(),
                histories.keySet().stream()
                        .mapToInt(OpportunityHistory::opportunities)
                        .max()
                        .orElse(0),
                varying(model.buying(), Chance.Varying::a),
                varying(model.buying(), Chance.Varying::b),
                alike(model.buying()),
                varying(model.stopping(), Chance.Varying::a),
                varying(model.stopping(), Chance.Varying::b),
                alike(model.stopping()),
                fit.standardErrors(),
                fit.logLikelihood(),
                fit.gradientNorm(),
                sum(histories, model::probabilityAlive),
                alive(histories, model, least),
                expected(histories, model, ahead),
                observed.excluded());
    }

    private static @Nullable Double varying(Chance chance, ToDoubleFunction<Chance.Varying> parameter) {
        return chance instanceof Chance.Varying varying ? parameter.applyAsDouble(varying) : null;
    }

    private static @Nullable Double alike(Chance chance) {
        return chance instanceof Chance.Alike alike ? alike.chance() : null;
    }

    private interface PerCustomer {
        double of(OpportunityHistory history);
    }

    private static double sum(Map<OpportunityHistory, Long> histories, PerCustomer figure) {
        return histories.entrySet().stream()
                .mapToDouble(entry -> entry.getValue() * figure.of(entry.getKey()))
                .sum();
    }

    private static List<AliveBin> alive(Map<OpportunityHistory, Long> histories, BgBb model, int least) {
        long[] customers = new long[BINS];
        histories.forEach((history, count) ->
                customers[Math.min((int) (model.probabilityAlive(history) * BINS), BINS - 1)] += count);
        var bins = new ArrayList<Bin>();
        for (int bin = 0; bin < BINS; bin++) {
            bins.add(new Bin(bin / (double) BINS, (bin + 1) / (double) BINS, customers[bin], 0));
        }
        return Bin.joined(bins, least).stream()
                .map(bin -> new AliveBin(bin.low(), bin.high(), bin.customers()))
                .toList();
    }

    private static List<Next> expected(Map<OpportunityHistory, Long> histories, BgBb model, int ahead) {
        var expected = new ArrayList<Next>();
        for (int k = 1; k <= ahead; k++) {
            int opportunities = k;
            expected.add(new Next(k, sum(histories, history -> model.expectedPurchases(history, opportunities))));
        }
        return expected;
    }
}
