package io.stammkunde.segment.person;

import java.util.UUID;

/** What has become of a profile. */
public sealed interface Fate {
    record Active() implements Fate {}

    /**
     * Another profile is the same person and has absorbed this one.
     *
     * @param handedOver whether this profile's events have arrived there
     */
    record Absorbed(UUID into, boolean handedOver) implements Fate {}

    /** Erased for good; what still arrives is dropped. */
    record Erased() implements Fate {}
}
