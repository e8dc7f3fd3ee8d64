package io.stammkunde.profile.erasure;

import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.privacy.ParticipantV1.StoreV1;
import io.stammkunde.privacy.Holding;
import io.stammkunde.privacy.Subject;
import io.stammkunde.profile.ProfileConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Counts what is kept of a person, by store and category, empty ones included. */
@ApplicationScoped
class CountRecords {
    private static final String EVENTS = "profile/mongodb/events";
    private static final String QUARANTINE = "profile/mongodb/quarantine";
    private static final String REFUSED_EVENTS = "refused-events";

    private final FindPerson findPerson;
    private final FindRefusedEvents findRefusedEvents;
    private final PersonalRecords records;
    private final ZoneId zone;

    CountRecords(
            FindPerson findPerson, FindRefusedEvents findRefusedEvents, PersonalRecords records, ProfileConfig config) {
        this.findPerson = findPerson;
        this.findRefusedEvents = findRefusedEvents;
        this.records = records;
        this.zone = config.retentionZone();
    }

    /** Everything that is counted. */
    static List<StoreV1> stores() {
        return Stream.concat(
                        Stream.of(
                                new StoreV1(EVENTS, EventHead.EVENTS),
                                new StoreV1(EVENTS, EventHead.ORDERS),
                                new StoreV1(QUARANTINE, REFUSED_EVENTS)),
                        Stream.of(Place.values()).map(place -> new StoreV1(place.store(), place.category())))
                .toList();
    }

    Uni<List<Holding>> handle(Subject subject) {
        var retention = new Retention(subject.kept(), zone);
        return findPerson.target(subject).chain(target -> count(target, retention));
    }

    private Uni<List<Holding>> count(Target target, Retention retention) {
        return Uni.combine()
                .all()
                .unis(
                        records.events(target.profileIds()),
                        findRefusedEvents.hashedTo(target.suppressions()),
                        places(target.profileIds()))
                .asTuple()
                .map(found -> {
                    var holdings = new ArrayList<Holding>();
                    holdings.add(retention.holding(EVENTS, EventHead.EVENTS, found.getItem1()));
                    holdings.add(retention.holding(EVENTS, EventHead.ORDERS, found.getItem1()));
                    holdings.add(Holding.of(
                            QUARANTINE, REFUSED_EVENTS, found.getItem2().size()));
                    holdings.addAll(found.getItem3());
                    return holdings;
                });
    }

    private Uni<List<Holding>> places(Collection<UUID> profileIds) {
        return Uni.join()
                .all(Stream.of(Place.values())
                        .map(place -> records.count(place, profileIds)
                                .map(count -> Holding.of(place.store(), place.category(), count)))
                        .toList())
                .andFailFast();
    }
}
