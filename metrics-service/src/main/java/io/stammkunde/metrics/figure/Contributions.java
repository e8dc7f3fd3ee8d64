package io.stammkunde.metrics.figure;

import java.util.Optional;

/**
 * Sums over people of what each of them contributes to a figure: its numerator n and, for a ratio, its denominator d.
 * People are the units that were sampled, not orders: those of one person resemble each other, so an interval over
 * orders would be too narrow.
 *
 * @param people how many contribute
 * @param n Σ n
 * @param d Σ d; 0 if the figure is no ratio
 * @param nn Σ n²
 * @param dd Σ d²
 * @param nd Σ n·d
 * @param kind what the figure is
 */
public record Contributions(long people, double n, double d, double nn, double dd, double nd, Kind kind)
        implements Evidence {
    /** What a figure is, which decides how far it may be from its long-run value. */
    public enum Kind {
        /** How many: a sum over a number of people that is itself a matter of chance, from which nobody takes anything. */
        COUNT,
        /** How much: such a sum that some may take from. */
        AMOUNT,
        /** A share: of people, each of whom counts once, or of rows, such as answers, of which a person may have several. */
        PROPORTION,
        /** A ratio of two sums over people. */
        RATIO
    }

    /** Of nobody. */
    static Contributions none(Kind kind) {
        return new Contributions(0, 0, 0, 0, 0, 0, kind);
    }

    @Override
    public Optional<Interval> interval() {
        return Interval.of(this);
    }

    /** The figure; not a number where there is nothing to divide by. */
    public double value() {
        return isSum() ? n : n / d;
    }

    /**
     * The standard error. Of a count or an amount: √Σn², the sampling error of a sum over a Poisson number of people (a
     * compound Poisson sum). Of a proportion of people: √(p(1−p)/people). Of a ratio, and of a proportion of rows: by the
     * delta method, √(m/(m−1) · Σ(n − R·d)²) / Σd (Cochran, Sampling Techniques, 3rd ed., 6.4). Not a number with fewer
     * than two people.
     */
    public double standardError() {
        if (people < 2 || (!isSum() && d == 0)) {
            return Double.NaN;
        }
        return switch (kind) {
            case COUNT, AMOUNT -> Math.sqrt(nn);
            case PROPORTION -> countsEachOnce() ? Math.sqrt(value() * (1 - value()) / people) : ofRatio();
            case RATIO -> ofRatio();
        };
    }

    private boolean isSum() {
        return kind == Kind.COUNT || kind == Kind.AMOUNT;
    }

    private double ofRatio() {
        double ratio = value();
        double squares = Math.max(0, nn - 2 * ratio * nd + ratio * ratio * dd);
        return Math.sqrt(squares * people / (people - 1)) / Math.abs(d);
    }

    /** Whether each person counts once in the denominator, so that people are what the share is of. */
    boolean countsEachOnce() {
        return d == people && dd == people;
    }

    /**
     * How many independent observations tell as much about a proportion as these people do: their number where each
     * counts once, and otherwise p(1−p)/SE² (the effective sample size of Dean, Pagano, "Evaluating Confidence Interval
     * Methods for Binomial Proportions in Clustered Surveys", Journal of Survey Statistics and Methodology 2015).
     */
    double observations() {
        double error = standardError();
        return countsEachOnce() || error == 0 ? people : value() * (1 - value()) / (error * error);
    }
}
