package io.stammkunde.metrics.experiment.sequential;

import io.stammkunde.metrics.experiment.inference.Contrast;
import io.stammkunde.metrics.experiment.inference.Interval;

/**
 * An interval that covers the truth at all looks together with the confidence asked for, so that one may stop whenever
 * one likes: the asymptotic confidence sequence of Waudby-Smith, Arbour, Sinha, Kennedy and Ramdas (2021) in the form
 * that GrowthBook uses.
 *
 * @param interval for the contrast
 * @param p the smallest alpha, at unchanged tuning, at which zero lies outside; at most 1
 */
public record ConfidenceSequence(Interval interval, double p) {

    /**
     * With {@code ρ = √((−2 ln α + ln(−2 ln α + 1)) / N*)}, half as wide as
     * {@code se·√N·√(2(Nρ² + 1)/(N²ρ²) · ln(√(Nρ² + 1)/α))}.
     *
     * @param contrast its variance must be positive; nearly normal, so of some hundred people
     * @param plannedPeople N*, of both groups together: where the interval is to be tightest
     */
    public static ConfidenceSequence of(Contrast contrast, double alpha, double plannedPeople) {
        double people = contrast.people();
        double twice = -2 * Math.log(alpha);
        double tuning = (twice + Math.log(twice + 1)) / plannedPeople;
        double growth = people * tuning + 1;
        double halfWidth = Math.sqrt(contrast.variance()
                * people
                * 2
                * growth
                / (people * people * tuning)
                * Math.log(Math.sqrt(growth) / alpha));
        double distance = contrast.estimate() * contrast.estimate() / contrast.variance();
        double logP = Math.log(growth) / 2 - distance * people * tuning / (2 * growth);
        return new ConfidenceSequence(Interval.around(contrast.estimate(), halfWidth), Math.min(1, Math.exp(logP)));
    }
}
