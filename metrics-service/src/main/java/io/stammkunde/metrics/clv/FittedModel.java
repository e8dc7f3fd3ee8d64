package io.stammkunde.metrics.clv;

import io.stammkunde.metrics.figure.FigureAnswer.Excluded;
import io.stammkunde.metrics.lifetime.BgNbdFit;
import io.stammkunde.metrics.lifetime.GammaGammaFit;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The two models of a calibration.
 *
 * @param purchases how often customers buy, and whether they still do
 * @param spending what they spend, or null if the purchases do not determine it
 * @param repeatCustomers those who bought on more than one day
 * @param fittedAt the state of the purchases
 * @param excluded whom the models leave out
 */
public record FittedModel(
        Calibration calibration,
        BgNbdFit purchases,
        @Nullable GammaGammaFit spending,
        long repeatCustomers,
        Instant fittedAt,
        Excluded excluded) {

    /** What the models expect of a customer after the calibration. */
    Lifetime expect(CustomerHistory customer, int horizonWeeks) {
        var history = customer.purchases();
        double expected = purchases.model().expectedPurchases(history, horizonWeeks);
        Double spend = expectedSpend(customer);
        return new Lifetime(
                customer.person(),
                history.repeats(),
                history.recency(),
                history.age(),
                purchases.model().probabilityAlive(history),
                expected,
                spend,
                spend == null ? null : expected * spend);
    }

    private @Nullable Double expectedSpend(CustomerHistory customer) {
        if (spending == null || !spending.model().hasMean()) {
            return null;
        }
        var history = customer.spending();
        return history == null
                ? spending.model().expectedSpend()
                : spending.model().expectedSpend(history);
    }
}
