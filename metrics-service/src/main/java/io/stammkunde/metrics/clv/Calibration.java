package io.stammkunde.metrics.clv;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a model is fitted to.
 *
 * @param end the last day whose purchases count, and the day at which customers are judged
 * @param timeResolution weeks are rounded to a multiple of it, or null if they are not rounded
 * @param currency of the purchases
 */
public record Calibration(LocalDate end, @Nullable BigDecimal timeResolution, String currency) {}
