package io.stammkunde.consent.purpose;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Reads purposes. */
@ApplicationScoped
public class FindPurposes {
    private final PurposeRegister register;
    private final Clock clock;

    public FindPurposes(PurposeRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /** Each purpose as valid now, ordered by key. */
    public Uni<List<Purpose>> current() {
        return register.load().map(purposes -> purposes.allAt(clock.instant()));
    }

    /** One purpose as valid now. Fails with {@link UnknownPurpose}. */
    public Uni<Purpose> current(PurposeKey key) {
        return register.load()
                .map(purposes -> purposes.at(key, clock.instant()).orElseThrow(() -> new UnknownPurpose(key)));
    }

    /** All versions of one purpose, oldest first. Fails with {@link UnknownPurpose}. */
    public Uni<List<Purpose>> versions(PurposeKey key) {
        return register.load().map(purposes -> purposes.versionsOf(key)).invoke(found -> requireSome(key, found));
    }

    private static void requireSome(PurposeKey key, List<Purpose> versions) {
        if (versions.isEmpty()) {
            throw new UnknownPurpose(key);
        }
    }
}
