package io.stammkunde.metrics.ticket;

import io.stammkunde.metrics.figure.FigureAnswer.Excluded;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long tickets of a period took. Each time counts on the day it ended.
 *
 * @param from the first day
 * @param to the day after the last
 * @param by what the groups are, or null if all tickets are one
 * @param leastPeople below which what is told of a group is suppressed
 * @param groups the largest first
 * @param excluded whom the report leaves out
 */
public record TicketReport(
        LocalDate from, LocalDate to, @Nullable String by, int leastPeople, List<Group> groups, Excluded excluded) {

    /**
     * The tickets of one channel, priority or part of the people. What is about too few people is null.
     *
     * @param group its name, or null where none was told
     * @param opened tickets opened in the period
     * @param solvedInTime of those, how many were resolved within three hours; the ones for which that is open yet are
     *     left out
     * @param reopened of the tickets opened in the period, how many were opened again
     * @param firstResponseHours of the tickets first answered in the period
     * @param resolutionHours of the tickets resolved in the period
     * @param suppressed whether any of it is suppressed
     */
    public record Group(
            @Nullable String group,
            @Nullable Integer opened,
            @Nullable Share solvedInTime,
            @Nullable Integer reopened,
            @Nullable Spread firstResponseHours,
            @Nullable Spread resolutionHours,
            boolean suppressed) {}

    /**
     * A part of a whole.
     *
     * @param value null if there is nothing to divide by
     */
    public record Share(int tickets, int of, @Nullable Double value) {
        static Share of(int tickets, int of) {
            return new Share(tickets, of, of == 0 ? null : (double) tickets / of);
        }
    }

    /**
     * How times lie; quantiles are interpolated between neighbours. Null without tickets.
     *
     * @param n number of tickets
     * @param medianLow lower bound of the median, with at least 95 % confidence; null of fewer than six tickets
     * @param medianHigh upper bound
     */
    public record Spread(
            int n,
            @Nullable Double mean,
            @Nullable Double median,
            @Nullable Double medianLow,
            @Nullable Double medianHigh,
            @Nullable Double p90,
            @Nullable Double p95) {}
}
