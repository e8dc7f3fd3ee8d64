package io.stammkunde.metrics.cohort;

import io.stammkunde.metrics.figure.FigureAnswer.Excluded;
import java.math.BigDecimal;
import java.util.List;

/**
 * The retention matrix.
 *
 * @param grain width of a cohort and of a step
 * @param currency of the revenue
 * @param cohorts from the first
 * @param excluded whom the matrix leaves out
 */
public record Retention(String grain, String currency, List<Cohort> cohorts, Excluded excluded) {
    /**
     * People who bought first in the same month.
     *
     * @param cohort the month, such as {@code 2010-12}
     * @param size how many they are
     * @param cells only those months in which somebody bought
     */
    public record Cohort(String cohort, int size, List<Cell> cells) {}

    /**
     * A cohort in one month.
     *
     * @param offset months since the first purchase
     * @param customers how many bought in it
     * @param rate their share of the cohort
     * @param revenue what they bought, in the currency of the matrix
     */
    public record Cell(int offset, int customers, BigDecimal rate, BigDecimal revenue) {}
}
