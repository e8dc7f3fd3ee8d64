package io.stammkunde.profile.quality;

/** The use case of this package over a store of a test. */
public final class SimulatedTallies {
    private SimulatedTallies() {}

    public static CountProcessed counting(Tallies tallies) {
        return new CountProcessed(tallies);
    }
}
