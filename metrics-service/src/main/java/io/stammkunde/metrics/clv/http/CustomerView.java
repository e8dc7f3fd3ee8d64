package io.stammkunde.metrics.clv.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.stammkunde.metrics.clv.ModelKind;
import io.stammkunde.metrics.clv.ShowCustomer.Customer;
import io.stammkunde.metrics.clv.ShowCustomer.Fifths;
import io.stammkunde.metrics.clv.ShowCustomer.Forecast;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is expected of a customer, by BG/NBD as it is published and, in the forecast, by the models that were chosen.
 *
 * @param x purchases after the first
 * @param tx weeks from the first to the last
 * @param age weeks from the first to the end of the calibration, T
 * @param pAlive by BG/NBD: 1 for everybody without a repeat
 * @param expectedPurchases by BG/NBD
 * @param clv by BG/NBD
 * @param forecast what lists, scores and decisions are made by
 */
public record CustomerView(
        UUID profileId,
        int x,
        double tx,
        @JsonProperty("T") double age,
        @JsonProperty("pAlive") double pAlive,
        double expectedPurchases,
        @Nullable Double expectedSpend,
        @Nullable Double clv,
        int horizonWeeks,
        LocalDate calibrationEnd,
        String currency,
        Fifths rfm,
        ForecastView forecast) {

    /**
     * By the chosen models.
     *
     * @param model of purchases
     * @param churnModel of P(alive) and the risk of churn
     * @param churnRisk null where the model cannot tell
     * @param purchasesLow lower end of what the purchases will be with 90 % probability
     * @param clvLow lower end of what will be spent with 90 % probability
     */
    public record ForecastView(
            ModelKind model,
            ModelKind churnModel,
            @JsonProperty("pAlive") double pAlive,
            @Nullable Double churnRisk,
            double expectedPurchases,
            int purchasesLow,
            int purchasesHigh,
            @Nullable Double clv,
            @Nullable Double clvLow,
            @Nullable Double clvHigh) {
        static ForecastView of(Forecast forecast) {
            var lifetime = forecast.lifetime();
            return new ForecastView(
                    forecast.choice().purchases(),
                    forecast.choice().churn(),
                    lifetime.alive(),
                    lifetime.churnRisk(),
                    lifetime.expectedPurchases(),
                    lifetime.purchasesLow(),
                    lifetime.purchasesHigh(),
                    lifetime.clv(),
                    forecast.clvLow(),
                    forecast.clvHigh());
        }
    }

    static CustomerView of(Customer customer, int horizonWeeks) {
        var lifetime = customer.lifetime();
        return new CustomerView(
                lifetime.person(),
                lifetime.repeats(),
                lifetime.recency(),
                lifetime.age(),
                lifetime.alive(),
                lifetime.expectedPurchases(),
                lifetime.expectedSpend(),
                lifetime.clv(),
                horizonWeeks,
                customer.calibration().end(),
                customer.calibration().currency(),
                customer.rfm(),
                ForecastView.of(customer.forecast()));
    }
}
