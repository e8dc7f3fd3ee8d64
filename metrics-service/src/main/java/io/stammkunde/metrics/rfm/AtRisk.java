package io.stammkunde.metrics.rfm;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * Valuable customers who are about to be lost: they bought often and much (F and M at least 4), but not lately (R at
 * most 2).
 *
 * @param customers how many they are
 * @param revenue what they have spent
 * @param items the first of them, by what they have spent
 */
public record AtRisk(Instant asOf, String currency, int customers, BigDecimal revenue, List<RfmCustomer> items) {}
