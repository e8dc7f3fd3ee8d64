package io.stammkunde.metrics.lifetime;

/** The part of a {@link Chance} in a log-likelihood, and its derivatives. */
sealed interface ChanceSlopes {
    /** As {@link Chance#log}. */
    double log(int times, int not);

    /** Adds its derivatives by the parameters, weighted. */
    void add(int times, int not, double weight, double[] sums);

    /** What never happens. */
    record Never() implements ChanceSlopes {
        @Override
        public double log(int times, int not) {
            return times == 0 ? 0 : Double.NEGATIVE_INFINITY;
        }

        @Override
        public void add(int times, int not, double weight, double[] sums) {
            // has no parameters
        }
    }

    /** The same odds for all. */
    record Alike(double odds, int at) implements ChanceSlopes {
        @Override
        public double log(int times, int not) {
            return times * Math.log(odds) - (times + not) * Math.log1p(odds);
        }

        @Override
        public void add(int times, int not, double weight, double[] sums) {
            sums[at] += weight * (times / odds - (times + not) / (1 + odds));
        }
    }

    /** Beta distributed. */
    final class Varying implements ChanceSlopes {
        private final int at;
        private final GammaTable a;
        private final GammaTable b;
        private final GammaTable both;

        Varying(double a, double b, int at, int times, int not) {
            this.at = at;
            this.a = new GammaTable(a, times);
            this.b = new GammaTable(b, not);
            this.both = new GammaTable(a + b, times + not);
        }

        @Override
        public double log(int times, int not) {
            return a.logRise(times) + b.logRise(not) - both.logRise(times + not);
        }

        @Override
        public void add(int times, int not, double weight, double[] sums) {
            double all = both.slope(times + not);
            sums[at] += weight * (a.slope(times) - all);
            sums[at + 1] += weight * (b.slope(not) - all);
        }
    }
}
