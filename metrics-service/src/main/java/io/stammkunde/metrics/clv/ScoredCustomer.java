package io.stammkunde.metrics.clv;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer as the latest scoring of all customers has found them; what is expected lies within the
 * horizon.
 *
 * @param x purchases after the first
 * @param tx weeks from the first to the last
 * @param age weeks from the first to the end of the calibration, T
 */
public record ScoredCustomer(
        UUID profileId,
        int x,
        double tx,
        @JsonProperty("T") double age,
        @JsonProperty("pAlive") double pAlive,
        double expectedPurchases,
        @Nullable Double expectedSpend,
        @Nullable Double clv,
        int horizonWeeks,
        String currency,
        ShowCustomer.Fifths rfm) {}
