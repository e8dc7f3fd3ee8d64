package io.stammkunde.segment.erasure;

import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.privacy.ParticipantV1.StoreV1;
import io.stammkunde.privacy.Holding;
import io.stammkunde.privacy.PersonalData;
import io.stammkunde.privacy.Subject;
import io.stammkunde.segment.membership.MemberLists;
import io.stammkunde.segment.person.PersonStates;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * This service's part in rights requests. Nothing that it knows is a record that a law or a hold keeps: events and traits
 * are copies. Whatever {@link Subject#kept} says, everything goes.
 */
@ApplicationScoped
class KnownPeople implements PersonalData {
    private static final StoreV1 STATES = new StoreV1("segment-service/mongodb/people", "person-states");
    private static final StoreV1 EVENTS = new StoreV1("segment-service/mongodb/people", "events");
    private static final StoreV1 NEWS = new StoreV1("segment-service/mongodb/people", "membership-changes");
    private static final StoreV1 ARCHIVE = new StoreV1("segment-service/mongodb/months", "events");
    private static final StoreV1 MEMBERSHIPS = new StoreV1("segment-service/mongodb/members", "memberships");

    private final PersonStates states;
    private final MemberLists lists;
    private final EraseAll eraseAll;
    private final AwaitRestriction awaitRestriction;
    private final TellAll tellAll;
    private final FoundBefore foundBefore;

    KnownPeople(
            PersonStates states,
            MemberLists lists,
            EraseAll eraseAll,
            AwaitRestriction awaitRestriction,
            TellAll tellAll,
            FoundBefore foundBefore) {
        this.states = states;
        this.lists = lists;
        this.eraseAll = eraseAll;
        this.awaitRestriction = awaitRestriction;
        this.tellAll = tellAll;
        this.foundBefore = foundBefore;
    }

    @Override
    public List<StoreV1> stores() {
        return List.of(STATES, EVENTS, NEWS, ARCHIVE, MEMBERSHIPS);
    }

    @Override
    public List<String> channels() {
        return List.of("events", "profiles", "scores");
    }

    @Override
    public Uni<List<Holding>> count(Subject subject) {
        return states.remains(subject.profileIds())
                .chain(remains -> lists.entries(subject.profileIds()).map(entries -> holdings(remains, entries)));
    }

    private static List<Holding> holdings(PersonStates.Remains remains, long entries) {
        return List.of(
                holding(STATES, remains.states()),
                holding(EVENTS, remains.events()),
                holding(NEWS, remains.news()),
                holding(ARCHIVE, remains.archived()),
                holding(MEMBERSHIPS, entries));
    }

    private static Holding holding(StoreV1 store, long found) {
        return Holding.of(store.store(), store.category(), found);
    }

    @Override
    public Uni<Void> erase(Subject subject) {
        return eraseAll.handle(Set.copyOf(subject.profileIds()));
    }

    /** A restriction and its end come with the profile, so that there is nothing to do when it ends. */
    @Override
    public Uni<Void> restrict(Subject subject, boolean restricted) {
        return restricted
                ? awaitRestriction.handle(subject.profileIds())
                : Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Map<String, Object>> holdings(List<UUID> profileIds) {
        return tellAll.handle(profileIds);
    }

    @Override
    public Uni<Map<String, Long>> remember(UUID requestId, Map<String, Long> found) {
        return foundBefore.remember(requestId, found);
    }
}
