package io.stammkunde.metrics.experiment.inference;

/**
 * What is known of a figure per person in one group.
 *
 * @param people at least 1
 * @param mean over all of them
 * @param variance between people, not of the mean
 */
public record Arm(long people, double mean, double variance) {
    public Arm {
        if (people < 1) {
            throw new IllegalArgumentException("nothing can be said of %d people".formatted(people));
        }
    }

    /** Of people who did something or did not: variance p(1 − p). */
    public static Arm proportion(long successes, long people) {
        if (successes < 0 || successes > people) {
            throw new IllegalArgumentException("%d of %d is no proportion".formatted(successes, people));
        }
        double share = (double) successes / people;
        return new Arm(people, share, share * (1 - share));
    }

    /** From sums; variance with n − 1. For values of similar size, or else {@link Moments} is more exact. */
    public static Arm ofSums(long people, double sum, double sumOfSquares) {
        double mean = sum / people;
        return new Arm(people, mean, people == 1 ? 0 : (sumOfSquares - sum * mean) / (people - 1));
    }

    public double varianceOfMean() {
        return variance / people;
    }
}
