package io.stammkunde.metrics.relation;

import io.stammkunde.metrics.figure.FigureAnswer.Excluded;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How figures of the same customer go together.
 *
 * @param asOf what happened before counts
 * @param currency of the amounts
 * @param confidence of Fisher's intervals
 * @param customers who have bought and may be counted
 * @param examined of these, whose figures were compared; fewer where there are too many for a question
 * @param figures in the order of the request
 * @param pairs each two figures once
 * @param excluded whom the correlations leave out
 */
public record Correlations(
        Instant asOf,
        String currency,
        double confidence,
        int customers,
        int examined,
        List<String> figures,
        List<Pair> pairs,
        Excluded excluded) {
    /**
     * Two figures.
     *
     * @param customers of whom both are known
     * @param pearson null where a figure does not vary or fewer than four customers have both
     */
    public record Pair(
            String first,
            String second,
            int customers,
            @Nullable Linear pearson,
            @Nullable Rank spearman,
            @Nullable Rank kendall) {}

    /**
     * Pearson's coefficient.
     *
     * @param adjustedPValue controls the share of false discoveries among all pairs of the answer
     */
    public record Linear(double coefficient, double lower, double upper, double pValue, double adjustedPValue) {}

    /**
     * Spearman's ρ or Kendall's τ-b.
     *
     * @param adjustedPValue controls the share of false discoveries among all pairs of the answer
     */
    public record Rank(double coefficient, double pValue, double adjustedPValue) {}
}
