package io.stammkunde.metrics.lifetime;

import static org.hipparchus.special.Beta.logBeta;

/** The chance of a customer that something happens at an opportunity: the customer's own, the same at each. */
public sealed interface Chance {
    /** Logarithm of the probability that it happens at certain opportunities, so many, and at certain others not. */
    double log(int times, int not);

    /** What the chance is expected to be of a customer to whom it happened so many times, and so many times not. */
    double expected(int times, int not);

    /**
     * How many opportunities pass before it happens, the coming one, which is sure to, in full, the next one times a factor,
     * the one after that times its square, and so on.
     *
     * @param not at how many opportunities it has not happened, the coming one included
     * @param factor above 0 and below 1
     */
    double discountedWait(int not, double factor);

    /** It varies between customers: beta distribution with α = a, β = b. */
    record Varying(double a, double b) implements Chance {
        public Varying {
            if (!(a > 0 && b > 0)) {
                throw new IllegalArgumentException("the parameters are positive, got a=%s, b=%s".formatted(a, b));
            }
        }

        @Override
        public double log(int times, int not) {
            return logBeta(a + times, b + not) - logBeta(a, b);
        }

        @Override
        public double expected(int times, int not) {
            return (a + times) / (a + b + times + not);
        }

        /** {@code ₂F₁(1, b+n; a+b+n; factor)} of Fader, Hardie, Shang 2010. */
        @Override
        public double discountedWait(int not, double factor) {
            return Hypergeometric.of(1, b + not, a + b + not, factor);
        }
    }

    /**
     * It is the same for all: what {@link Varying} comes to as a + b grows without end while a/(a + b) stays.
     *
     * @param chance from 0, where it never happens, to below 1
     */
    record Alike(double chance) implements Chance {
        public Alike {
            if (!(chance >= 0 && chance < 1)) {
                throw new IllegalArgumentException("the chance is from 0 to below 1, got " + chance);
            }
        }

        @Override
        public double log(int times, int not) {
            return (times == 0 ? 0 : times * Math.log(chance)) + not * Math.log1p(-chance);
        }

        @Override
        public double expected(int times, int not) {
            return chance;
        }

        @Override
        public double discountedWait(int not, double factor) {
            return 1 / (1 - factor * (1 - chance));
        }
    }
}
