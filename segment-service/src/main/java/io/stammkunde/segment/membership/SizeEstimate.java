package io.stammkunde.segment.membership;

/**
 * How many members a segment would have.
 *
 * @param size the estimate
 * @param error half the width of the interval in which the true size lies with 95 % probability; 0 if everyone was asked
 * @param sampled how many people were asked
 */
public record SizeEstimate(long size, long error, long sampled) {
    private static final double SIGMAS_OF_95_PERCENT = 1.96;

    /** The estimate from {@code members} among {@code sampled} out of {@code known} people. */
    static SizeEstimate of(long members, long sampled, long known) {
        if (sampled == 0 || sampled >= known) {
            return new SizeEstimate(members, 0, sampled);
        }
        double share = (double) members / sampled;
        // Agresti-Coull: an interval that does not shrink to nothing when no member happens to be in the sample
        double n = sampled + 4.0;
        double p = (members + 2.0) / n;
        double notAsked = 1.0 - (double) sampled / known;
        double error = SIGMAS_OF_95_PERCENT * Math.sqrt(p * (1 - p) / n * notAsked) * known;
        return new SizeEstimate(Math.round(share * known), (long) Math.ceil(error), sampled);
    }
}
