package io.stammkunde.metrics.attribution;

import io.stammkunde.metrics.reporting.Period;

/**
 * Which orders are to be attributed to what.
 *
 * @param period of the orders
 * @param windowDays how old a touchpoint may be at the order
 * @param by what touchpoints are named by
 * @param firstOrdersOnly whether only the first order of each customer counts, and touchpoints up to it
 */
public record AttributionQuestion(Period period, int windowDays, ChannelBy by, boolean firstOrdersOnly) {}
