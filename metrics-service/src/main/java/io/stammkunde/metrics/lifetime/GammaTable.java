package io.stammkunde.metrics.lifetime;

import org.hipparchus.special.Gamma;

/** {@code ln Γ(p + i) − ln Γ(p)} and its derivative by p, for i = 0, 1, 2 …: all that histories of opportunities are made of. */
final class GammaTable {
    private final double[] logRise;
    private final double[] slope;

    GammaTable(double parameter, int longest) {
        logRise = new double[longest + 1];
        slope = new double[longest + 1];
        double logGamma = Gamma.logGamma(parameter);
        double digamma = Digamma.of(parameter);
        for (int i = 1; i <= longest; i++) {
            logRise[i] = Gamma.logGamma(parameter + i) - logGamma;
            slope[i] = Digamma.of(parameter + i) - digamma;
        }
    }

    double logRise(int i) {
        return logRise[i];
    }

    double slope(int i) {
        return slope[i];
    }
}
