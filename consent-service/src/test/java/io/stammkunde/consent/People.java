package io.stammkunde.consent;

import io.stammkunde.consent.subject.ProfileId;

/** Persons, by their profiles. */
public final class People {
    public static final ProfileId ADA = ProfileId.fromString("01900000-0000-7000-8000-00000000000a");
    public static final ProfileId GRACE = ProfileId.fromString("01900000-0000-7000-8000-00000000000b");
    public static final ProfileId LISE = ProfileId.fromString("01900000-0000-7000-8000-00000000000c");

    private People() {}
}
