package io.stammkunde.profile.erasure;

import io.smallrye.mutiny.Uni;
import io.stammkunde.profile.identity.AnnouncePeople;
import io.stammkunde.profile.identity.KeepPeople;
import io.stammkunde.profile.identity.LoadPeople;
import io.stammkunde.profile.identity.People;
import io.stammkunde.profile.storage.Retry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Restricts what a person's data may be used for to nothing but storing it, or lifts that, and tells the others. */
@ApplicationScoped
class RestrictPerson {
    private final LoadPeople loadPeople;
    private final KeepPeople keepPeople;
    private final AnnouncePeople announcePeople;

    RestrictPerson(LoadPeople loadPeople, KeepPeople keepPeople, AnnouncePeople announcePeople) {
        this.loadPeople = loadPeople;
        this.keepPeople = keepPeople;
        this.announcePeople = announcePeople;
    }

    /** Repeating it changes nothing; it is announced again, as an interrupted attempt may not have done it. */
    Uni<Void> handle(Collection<UUID> profileIds, boolean restricted) {
        return Retry.untilUnopposed(() ->
                loadPeople.handle(List.of(), profileIds).chain(people -> restrict(people, profileIds, restricted)));
    }

    private Uni<Void> restrict(People people, Collection<UUID> profileIds, boolean restricted) {
        var known = profileIds.stream().filter(id -> people.stored(id) != null).collect(Collectors.toSet());
        known.forEach(id -> people.change(
                id, profile -> profile.permitting(profile.permissions().restrictedTo(restricted))));
        return keepPeople.handle(people).chain(() -> announcePeople.handle(people, known));
    }
}
