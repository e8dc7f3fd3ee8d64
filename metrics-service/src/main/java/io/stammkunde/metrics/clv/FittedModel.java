package io.stammkunde.metrics.clv;

import io.stammkunde.metrics.figure.FigureAnswer.Excluded;
import io.stammkunde.metrics.lifetime.GammaGamma;
import io.stammkunde.metrics.lifetime.ModelFit;
import io.stammkunde.metrics.lifetime.PurchaseHistory;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The models of a calibration.
 *
 * @param purchases how often customers buy, and whether they still do
 * @param spending what they spend, or null if the purchases do not determine it
 * @param repeatCustomers those who bought on more than one day
 * @param fittedAt the state of the purchases
 * @param excluded whom the models leave out
 * @param holdout how well purchases were foretold, or null if there are too few to hold any out
 * @param choice which model customers are scored by
 * @param picture what happened beside what that model expects
 */
public record FittedModel(
        Calibration calibration,
        PurchaseFits purchases,
        @Nullable ModelFit<GammaGamma> spending,
        long repeatCustomers,
        Instant fittedAt,
        Excluded excluded,
        @Nullable Holdout holdout,
        ModelChoice choice,
        CalibrationPicture picture) {

    /** What the chosen models expect of everybody with a history. */
    Outlook outlook(PurchaseHistory history, double weeks) {
        return Outlook.of(purchases.model(choice.purchases()), purchases.model(choice.churn()), history, weeks);
    }

    /** What BG/NBD alone expects of everybody with a history, to compare with what is published of it. */
    Outlook bgNbdOutlook(PurchaseHistory history, double weeks) {
        var model = purchases.bgNbd().model();
        return Outlook.of(model, model, history, weeks);
    }

    /** A customer with an outlook, and what they will spend. */
    Lifetime lifetime(CustomerHistory customer, Outlook outlook) {
        var history = customer.purchases();
        Double spend = expectedSpend(customer);
        return new Lifetime(
                customer.person(),
                history.repeats(),
                history.recency(),
                history.age(),
                outlook.alive(),
                outlook.churnRisk(),
                outlook.expectedPurchases(),
                outlook.purchasesLow(),
                outlook.purchasesHigh(),
                spend,
                spend == null ? null : outlook.expectedPurchases() * spend);
    }

    /**
     * What a customer will spend within a time at most, with a probability, by the chosen model of purchases and that of
     * spending; null without the latter.
     */
    @Nullable
    Double spendingQuantile(CustomerHistory customer, double weeks, double level) {
        if (spending == null) {
            return null;
        }
        var future = purchases.model(choice.purchases()).futurePurchases(customer.purchases(), weeks, 1e-6);
        return spending.model().quantile(customer.spending(), future, level);
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
