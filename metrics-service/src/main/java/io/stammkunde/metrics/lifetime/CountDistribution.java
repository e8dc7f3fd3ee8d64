package io.stammkunde.metrics.lifetime;

import java.util.Arrays;

/** How likely 0, 1, 2 … of something are. What is missing to 1 lies beyond the last of them. */
public final class CountDistribution {
    /** Bounds memory and time; more than this many are not told apart. */
    static final int MOST = 20_000;

    private static final int FIRST_SIZE = 16;

    private final double[] probabilities;

    private CountDistribution(double[] probabilities) {
        this.probabilities = probabilities;
    }

    /** Tells probabilities one after the other, from that of 0 on. */
    @FunctionalInterface
    interface Next {
        double probability();
    }

    /** Counts up to where less than the tail is left. */
    static CountDistribution until(double tail, Next next) {
        if (!(tail > 0)) {
            throw new IllegalArgumentException("some probability is always left out, tail is " + tail);
        }
        double[] found = new double[FIRST_SIZE];
        double sum = 0;
        int size = 0;
        do {
            if (size == found.length) {
                found = Arrays.copyOf(found, size * 2);
            }
            found[size] = Math.max(next.probability(), 0);
            sum += found[size];
            size++;
        } while (size < MOST && 1 - sum > tail);
        return new CountDistribution(Arrays.copyOf(found, size));
    }

    /** The same with this probability, and none otherwise. */
    CountDistribution orNone(double probability) {
        double[] mixed = Arrays.stream(probabilities).map(p -> p * probability).toArray();
        mixed[0] += 1 - probability;
        return new CountDistribution(mixed);
    }

    /** How many counts have a probability of their own, from 0 on. */
    public int size() {
        return probabilities.length;
    }

    /** How likely exactly this many are; 0 beyond the last that was computed. */
    public double probability(int count) {
        return count < probabilities.length ? probabilities[count] : 0;
    }

    /**
     * The least number that is not exceeded with at least this probability; where the level lies in the tail that was
     * left out, the first number of it.
     */
    public int quantile(double level) {
        double sum = 0;
        for (int count = 0; count < probabilities.length; count++) {
            sum += probabilities[count];
            if (sum >= level) {
                return count;
            }
        }
        return probabilities.length;
    }
}
