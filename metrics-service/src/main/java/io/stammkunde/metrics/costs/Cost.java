package io.stammkunde.metrics.costs;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * What a channel cost in a month.
 *
 * @param channel as marketing calls it
 * @param amount not negative, at most four decimals
 * @param currency of the amount, ISO 4217
 */
public record Cost(String channel, YearMonth month, BigDecimal amount, String currency) {
    public Cost {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("costs are not negative, got " + amount);
        }
    }
}
