package io.stammkunde.metrics.acquisition;

import io.stammkunde.metrics.figure.FigureAnswer.Excluded;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What new customers have cost and brought in. Costs in other currencies are left out and named.
 *
 * @param from the first month
 * @param to the month after the last
 * @param currency of all amounts
 * @param otherCurrencies of costs that are left out
 * @param costs of all channels
 * @param newCustomers people whose very first order lies in the period
 * @param costPerCustomer costs by new customers (CAC); null without any
 * @param months each of the period
 * @param model by which new customers are shared among channels
 * @param channels those that cost something or won somebody, the most expensive first
 * @param margin share of revenue that is left after the costs of goods
 * @param valueByMonth revenue × margin of one customer up to the end of each month since the first order, before refunds;
 *     only months that some cohort was watched through
 * @param valueToCost the last of these by the cost of a customer (LTV:CAC); null without both
 * @param paybackMonths the first month since the first order by whose end a customer has brought in the costs, from 1;
 *     null if it has not come yet
 * @param lifetimeValue what a customer is worth so far and with what is predicted, and each by the cost of a customer
 * @param excluded whom the counts leave out
 */
public record AcquisitionCosts(
        String from,
        String to,
        String currency,
        List<String> otherCurrencies,
        BigDecimal costs,
        long newCustomers,
        @Nullable BigDecimal costPerCustomer,
        List<Month> months,
        String model,
        List<Channel> channels,
        double margin,
        List<Double> valueByMonth,
        @Nullable Double valueToCost,
        @Nullable Integer paybackMonths,
        LifetimeValue lifetimeValue,
        Excluded excluded) {

    /** One month; its cost per customer is null without a new customer. */
    public record Month(
            String month,
            BigDecimal costs,
            long newCustomers,
            @Nullable BigDecimal costPerCustomer) {}

    /**
     * One channel.
     *
     * @param channel in lower case
     * @param newCustomers in parts, as the model shares them; people without a touchpoint are no channel's
     * @param costPerCustomer null where the model gives the channel nobody
     */
    public record Channel(
            String channel,
            BigDecimal costs,
            double newCustomers,
            @Nullable BigDecimal costPerCustomer) {}
}
