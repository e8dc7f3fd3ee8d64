package io.stammkunde.profile.identity;

import io.stammkunde.profile.profile.ErasedProfiles;
import io.stammkunde.profile.profile.ProfileChanges;
import io.stammkunde.profile.profile.Profiles;
import java.time.Clock;

/** The use cases of this package over stores of a test. */
public final class SimulatedPeople {
    private SimulatedPeople() {}

    public static LoadPeople loading(IdentifierIndex index, Profiles profiles, ErasedProfiles erased, Clock clock) {
        return new LoadPeople(index, profiles, erased, clock);
    }

    public static KeepPeople keeping(IdentifierIndex index, Profiles profiles, MergeLedger ledger) {
        return new KeepPeople(index, profiles, ledger);
    }

    public static AnnouncePeople announcing(
            Profiles profiles, ProfileChanges changes, ErasedProfiles erased, Clock clock) {
        return new AnnouncePeople(profiles, changes, erased, clock);
    }
}
