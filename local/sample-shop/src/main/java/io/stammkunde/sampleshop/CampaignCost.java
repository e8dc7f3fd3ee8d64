package io.stammkunde.sampleshop;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * What the shop paid for one channel in one month.
 *
 * @param channel the same as {@code context.campaign.source} of the visits it brought
 * @param month in the shop's zone
 * @param amount net, in {@code currency}
 * @param currency ISO 4217
 */
public record CampaignCost(String channel, YearMonth month, BigDecimal amount, String currency) {}
