package io.stammkunde.metrics.clv.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.stammkunde.metrics.clv.ShowCustomer.Customer;
import io.stammkunde.metrics.clv.ShowCustomer.Fifths;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is expected of a customer.
 *
 * @param x purchases after the first
 * @param tx weeks from the first to the last
 * @param age weeks from the first to the end of the calibration, T
 * @param pAlive 1 for everybody without a repeat
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
        Fifths rfm) {
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
                customer.rfm());
    }
}
