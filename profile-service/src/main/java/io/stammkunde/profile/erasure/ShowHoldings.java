package io.stammkunde.profile.erasure;

import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.contracts.profile.Identifier;
import io.stammkunde.contracts.profile.PermissionV1;
import io.stammkunde.contracts.profile.TraitValue;
import io.stammkunde.profile.profile.Profile;
import io.stammkunde.profile.profile.Profiles;
import io.stammkunde.profile.quality.QuarantinedEvent;
import io.stammkunde.profile.score.PersonScores;
import io.stammkunde.profile.score.ScoreBook;
import io.stammkunde.profile.timeline.EventStore;
import io.stammkunde.profile.timeline.TimelinePosition;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows everything that is held on a person, for the archive of an access request. */
@ApplicationScoped
class ShowHoldings {
    private static final int PAGE = 1000;

    private final FindPerson findPerson;
    private final FindRefusedEvents findRefusedEvents;
    private final PersonalRecords records;
    private final Profiles profiles;
    private final EventStore events;
    private final ScoreBook scores;
    private final Clock clock;

    ShowHoldings(
            FindPerson findPerson,
            FindRefusedEvents findRefusedEvents,
            PersonalRecords records,
            Profiles profiles,
            EventStore events,
            ScoreBook scores,
            Clock clock) {
        this.findPerson = findPerson;
        this.findRefusedEvents = findRefusedEvents;
        this.records = records;
        this.profiles = profiles;
        this.events = events;
        this.scores = scores;
        this.clock = clock;
    }

    /** A profile; an absorbed one as it was when it became part of another one. */
    record ProfileHeld(
            UUID id,
            List<Identifier> identifiers,
            Map<String, TraitValue> traits,
            Instant firstSeen,
            Instant lastSeen,
            long eventCount,
            @Nullable UUID mergedInto) {
        static ProfileHeld of(Profile profile) {
            return new ProfileHeld(
                    profile.id(),
                    profile.identifiers(),
                    new TreeMap<>(profile.traits()),
                    profile.firstSeen(),
                    profile.lastSeen(),
                    profile.eventCount(),
                    profile.mergedInto());
        }

        /** Leaves out who the person is. */
        @Override
        public String toString() {
            return "ProfileHeld[" + id + "]";
        }
    }

    /** What the person's data may be used for. */
    record PermissionsHeld(UUID profileId, boolean restricted, Map<String, PermissionV1> purposes) {
        static PermissionsHeld of(Profile profile, Instant now) {
            return new PermissionsHeld(
                    profile.id(),
                    profile.permissions().restricted(),
                    profile.permissions().at(now));
        }
    }

    /** An event that was refused, as it came. */
    record RefusedEventHeld(Instant receivedAt, UUID sourceId, String reason, String event) {
        static RefusedEventHeld of(QuarantinedEvent refused) {
            return new RefusedEventHeld(refused.receivedAt(), refused.sourceId(), refused.reason(), refused.event());
        }

        /** Leaves the event out; it is personal. */
        @Override
        public String toString() {
            return "RefusedEventHeld[sourceId=%s]".formatted(sourceId);
        }
    }

    Uni<Map<String, Object>> handle(Collection<UUID> profileIds) {
        return findPerson.person(profileIds).chain(this::ofPerson);
    }

    private Uni<Map<String, Object>> ofPerson(Person person) {
        var ids = person.profileIds();
        var held = new LinkedHashMap<String, Object>();
        return profiles.byIds(ids)
                .invoke(found -> describe(found.values(), held))
                .chain(() -> all(ids))
                .invoke(found -> held.put("events", found))
                .chain(() -> records.merges(ids))
                .invoke(found -> held.put("merges", found))
                .chain(() -> records.refusedMatches(ids))
                .invoke(found -> held.put("refusedMatches", found))
                .chain(() -> scores(ids))
                .invoke(found -> held.put("scores", found))
                .chain(() -> findRefusedEvents.stating(person.identifiers()))
                .invoke(found -> held.put(
                        "refusedEvents",
                        found.stream().map(RefusedEventHeld::of).toList()))
                .replaceWith(held);
    }

    private void describe(Collection<Profile> found, Map<String, Object> held) {
        var now = clock.instant();
        held.put(
                "profile",
                found.stream()
                        .sorted(Comparator.comparing(Profile::isAbsorbed).thenComparing(Profile::id))
                        .map(ProfileHeld::of)
                        .toList());
        held.put(
                "permissions",
                found.stream()
                        .filter(profile -> !profile.isAbsorbed())
                        .map(profile -> PermissionsHeld.of(profile, now))
                        .toList());
    }

    private Uni<List<PersonScores>> scores(Set<UUID> ids) {
        return Uni.join()
                .all(ids.stream().map(scores::of).toList())
                .andFailFast()
                .map(found -> found.stream().flatMap(Optional::stream).toList());
    }

    private Uni<List<ResolvedEventV1>> all(Set<UUID> ids) {
        return all(ids, null, new ArrayList<>());
    }

    private static TimelinePosition position(ResolvedEventV1 event) {
        return new TimelinePosition(event.timestamp(), event.eventId());
    }

    private Uni<List<ResolvedEventV1>> all(
            Set<UUID> ids, @Nullable TimelinePosition after, List<ResolvedEventV1> found) {
        return events.timeline(ids, after, PAGE).chain(page -> {
            found.addAll(page);
            return page.size() < PAGE
                    ? Uni.createFrom().item(found.reversed())
                    : all(ids, position(page.getLast()), found);
        });
    }
}
