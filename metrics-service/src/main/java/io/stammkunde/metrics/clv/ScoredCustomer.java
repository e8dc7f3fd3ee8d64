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
 * @param pAlive probability that they still buy; never from BG/NBD while another model is determined
 * @param churnRisk what is missing to 1, or null where the model cannot tell
 * @param purchasesLow lower end of what the purchases will be with 90 % probability
 * @param purchasesHigh upper end of it
 * @param model key of the model of purchases
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
        ShowCustomer.Fifths rfm,
        @Nullable Double churnRisk,
        int purchasesLow,
        int purchasesHigh,
        String model) {}
