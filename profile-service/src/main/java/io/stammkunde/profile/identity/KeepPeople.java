package io.stammkunde.profile.identity;

import io.smallrye.mutiny.Uni;
import io.stammkunde.profile.profile.Profile;
import io.stammkunde.profile.profile.Profiles;
import io.stammkunde.profile.storage.StaleRevision;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Supplier;

/**
 * Writes what has changed about people, so that it may be interrupted anywhere and repeated by anybody.
 *
 * <p>Identifiers are claimed first: whoever comes second sees the claim and adopts the person. Then comes what the caller
 * has to write, then the profiles, each under the revision it was planned with. A profile that is absorbed is frozen before
 * its survivor contains it; who finds a frozen profile that its survivor does not contain completes the merge. Fails with
 * {@link StaleRevision} if somebody else was faster: load, plan and write again.
 */
@ApplicationScoped
public class KeepPeople {
    private final IdentifierIndex index;
    private final Profiles profiles;
    private final MergeLedger ledger;

    KeepPeople(IdentifierIndex index, Profiles profiles, MergeLedger ledger) {
        this.index = index;
        this.profiles = profiles;
        this.ledger = ledger;
    }

    public Uni<Void> handle(People people) {
        return handle(people, () -> Uni.createFrom().voidItem());
    }

    /**
     * Writes.
     *
     * @param before is written when the identifiers are claimed and before any profile is
     */
    public Uni<Void> handle(People people, Supplier<Uni<Void>> before) {
        return index.claim(people.claims())
                .chain(() -> before.get())
                .chain(() -> ledger.announce(people.merges()))
                .chain(() -> write(people.waves()))
                .chain(() -> index.redirect(people.redirections()))
                .chain(() -> ledger.refuse(people.refusals()));
    }

    private Uni<Void> write(List<List<Profile>> waves) {
        var written = Uni.createFrom().voidItem();
        for (var wave : waves) {
            written = written.chain(() -> profiles.write(wave));
        }
        return written;
    }
}
