package io.stammkunde.metrics.attribution;

import io.stammkunde.metrics.figure.FigureAnswer.Excluded;
import java.time.LocalDate;
import java.util.List;

/**
 * Which channels the orders of a period are owed to.
 *
 * @param from the first day
 * @param to the day after the last
 * @param model {@code first, last, linear, markov, markov-2}
 * @param by what touchpoints are named by
 * @param windowDays how old a touchpoint may be at the order
 * @param currency of the values
 * @param conversions orders of the period
 * @param attributed of these, orders with a touchpoint; only they are shared among channels
 * @param value of the orders with a touchpoint
 * @param paths different paths, those without an order included
 * @param channels the one that is owed most first
 * @param touchpointsBefore how many touchpoints came before the orders
 * @param excluded whom the answer leaves out
 */
public record Attribution(
        LocalDate from,
        LocalDate to,
        String model,
        String by,
        int windowDays,
        String currency,
        long conversions,
        long attributed,
        double value,
        int paths,
        List<Channel> channels,
        TouchpointsBefore touchpointsBefore,
        Excluded excluded) {
    /**
     * What a channel is owed.
     *
     * @param conversions orders, in parts
     * @param value of these orders
     * @param share of all attributed orders
     * @param removalEffect share of orders that would be lost without it; 0 where the model knows none
     */
    public record Channel(String channel, double conversions, double value, double share, double removalEffect) {}
}
