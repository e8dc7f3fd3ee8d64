package io.stammkunde.metrics.experiment;

import org.jspecify.annotations.Nullable;

/**
 * How results are to be computed.
 *
 * @param currency of revenue, or null for the one to be chosen by the rules of all figures
 * @param covariate what outcomes other than conversion are adjusted by (CUPED), or null to adjust nothing
 * @param winsorise the share of positive values that is left as it is, such as 0.99, or null to cap nothing
 */
public record ResultsQuestion(
        @Nullable String currency,
        @Nullable PrePeriod covariate,
        @Nullable Double winsorise) {}
