package io.stammkunde.metrics.experiment.sequential;

import io.stammkunde.metrics.inference.StandardNormal;

/** How much of the one-sided error may have been spent when a share of the information is there (Lan, DeMets 1983). */
public enum SpendingFunction {
    /** Nearly nothing at first: {@code 2 − 2Φ(z_{α/2}/√t)}. */
    OBRIEN_FLEMING {
        @Override
        double spent(double alpha, double information) {
            return 2 * StandardNormal.above(StandardNormal.twoSided(alpha) / Math.sqrt(information));
        }
    },
    /** Nearly evenly: {@code α·ln(1 + (e − 1)t)}. */
    POCOCK {
        @Override
        double spent(double alpha, double information) {
            return alpha * Math.log1p((Math.E - 1) * information);
        }
    };

    /**
     * The error spent.
     *
     * @param information above 0, at most 1
     */
    abstract double spent(double alpha, double information);
}
