package io.stammkunde.metrics.season;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.stammkunde.metrics.figure.FigureAnswer.Excluded;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The seasons of a figure.
 *
 * @param figure its key
 * @param currency of amounts, else missing
 * @param months of the year, from 1 to 12
 * @param series the whole months the indices were computed from, with what they would have been in an ordinary month
 * @param excluded whom the figure leaves out
 */
public record Season(
        String figure,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String currency,
        List<Month> months,
        List<Point> series,
        Excluded excluded) {

    /**
     * A month of the year.
     *
     * @param month from 1 to 12
     * @param index by which a value is divided to be comparable; the mean of all twelve is 1
     * @param years how many of this month the index was computed from
     */
    public record Month(int month, double index, int years) {}

    /**
     * A month of the series.
     *
     * @param at its first day
     * @param adjusted value divided by the index; null where the index is 0
     */
    public record Point(
            LocalDate at, BigDecimal value, @Nullable Double adjusted) {}
}
