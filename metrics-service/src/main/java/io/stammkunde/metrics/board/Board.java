package io.stammkunde.metrics.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.stammkunde.metrics.figure.FigureAnswer;
import io.stammkunde.metrics.figure.FigureAnswer.Excluded;
import io.stammkunde.metrics.figure.Quality;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures side by side.
 *
 * @param currency the one all tiles are in; orders in other currencies are not on this board
 * @param currencies those of the period's orders
 * @param previousFrom the first day of the period compared with, if asked for
 * @param previousTo the day after its last
 * @param tiles in the order of the board
 * @param excluded whom the figures leave out
 * @param quality how far the data can be relied on
 */
public record Board(
        LocalDate from,
        LocalDate to,
        String currency,
        List<String> currencies,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate previousFrom,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate previousTo,
        List<FigureAnswer> tiles,
        Excluded excluded,
        Quality quality) {}
