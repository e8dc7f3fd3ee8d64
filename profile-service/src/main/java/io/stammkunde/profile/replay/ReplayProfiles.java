package io.stammkunde.profile.replay;

import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.profile.ProfileChangedV1;
import io.stammkunde.profile.identity.AnnouncePeople;
import io.stammkunde.profile.profile.Profiles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Tells every profile as it is now, the absorbed ones with their survivor, under the revision that it has. */
@ApplicationScoped
public class ReplayProfiles {
    private final Profiles profiles;
    private final Clock clock;

    ReplayProfiles(Profiles profiles, Clock clock) {
        this.profiles = profiles;
        this.clock = clock;
    }

    public Uni<ReplayPage<ProfileChangedV1>> handle(ReplayPosition position) {
        return Uni.combine()
                .all()
                .unis(profiles.inOrder(position.afterProfile(), position.fetch()), profiles.estimate())
                .asTuple()
                .map(found -> ReplayPage.of(
                        found.getItem1().stream()
                                .map(profile -> AnnouncePeople.current(profile, clock.instant()))
                                .toList(),
                        position.limit(),
                        told -> told.profileId().toString(),
                        found.getItem2()));
    }
}
