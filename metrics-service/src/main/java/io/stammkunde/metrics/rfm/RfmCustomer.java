package io.stammkunde.metrics.rfm;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * A customer's fifths and what they come from.
 *
 * @param recencyDays days since the last order
 */
public record RfmCustomer(UUID profileId, long recencyDays, int orders, BigDecimal revenue, int r, int f, int m) {}
