package io.stammkunde.metrics.inference;

/**
 * Wilson's score interval of a share (Wilson 1927, "Probable inference, the law of succession, and statistical
 * inference"). It keeps to 0…1 and holds for few observations too, where the one of Wald does not.
 *
 * @param low at least 0
 * @param high at most 1
 */
public record Wilson(double low, double high) {
    /**
     * Of a share of independent observations.
     *
     * @param share from 0 to 1
     * @param observations more than 0
     * @param z how many standard errors wide to either side, such as {@code StandardNormal.twoSided(0.05)}
     */
    public static Wilson of(double share, long observations, double z) {
        return ofEffective(share, (double) observations, z);
    }

    /**
     * Of a share of observations that depend on each other.
     *
     * @param share from 0 to 1
     * @param n how many independent observations would tell as much, more than 0
     * @param z how many standard errors wide to either side
     */
    public static Wilson ofEffective(double share, double n, double z) {
        double square = z * z;
        double shrink = 1 + square / n;
        double centre = (share + square / (2 * n)) / shrink;
        double half = z / shrink * Math.sqrt(share * (1 - share) / n + square / (4 * n * n));
        return new Wilson(Math.max(0, centre - half), Math.min(1, centre + half));
    }
}
