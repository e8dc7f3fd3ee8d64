package io.stammkunde.metrics.costs.http;

import io.stammkunde.metrics.costs.Cost;
import io.stammkunde.metrics.figure.Measure;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * What a channel cost in a month, in and out.
 *
 * @param channel as events name it
 * @param month such as {@code 2026-01}
 * @param amount what it cost, with at most four decimals
 * @param currency ISO 4217
 */
public record CostEntry(
        @NotBlank @Size(max = CHANNEL_LENGTH) String channel,

        @NotNull @Pattern(regexp = "(19|20|21)\\d{2}-(0[1-9]|1[0-2])", message = "must be a month such as 2026-01")
        String month,

        @NotNull @PositiveOrZero @Digits(integer = INTEGER_DIGITS, fraction = DECIMALS)
        BigDecimal amount,

        @NotNull @Pattern(regexp = "[A-Z]{3}", message = "must be a code of ISO 4217 such as EUR")
        String currency) {
    private static final int CHANNEL_LENGTH = 100;
    private static final int INTEGER_DIGITS = 14;
    private static final int DECIMALS = 4;

    Cost toCost() {
        return new Cost(channel.strip(), YearMonth.parse(month), amount, currency);
    }

    static CostEntry of(Cost cost) {
        return new CostEntry(cost.channel(), cost.month().toString(), Measure.plain(cost.amount()), cost.currency());
    }
}
