package io.stammkunde.segment.erasure;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.stammkunde.segment.definition.Catalogue;
import io.stammkunde.segment.definition.CurrentSegments;
import io.stammkunde.segment.definition.SegmentRefusal;
import io.stammkunde.segment.erasure.Told.Membership;
import io.stammkunde.segment.membership.ExplainMembership;
import io.stammkunde.segment.membership.MembershipRefusal;
import io.stammkunde.segment.person.Fate;
import io.stammkunde.segment.person.PersonState;
import io.stammkunde.segment.person.PersonStates;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/** Everything that is known of a person, with the reason of each membership. Past memberships are not kept. */
@ApplicationScoped
class TellAll {
    private final PersonStates states;
    private final CurrentSegments segments;
    private final ExplainMembership explain;

    TellAll(PersonStates states, CurrentSegments segments, ExplainMembership explain) {
        this.states = states;
        this.segments = segments;
        this.explain = explain;
    }

    Uni<Map<String, Object>> handle(List<UUID> profiles) {
        return states.load(profiles)
                .map(TellAll::known)
                .chain(known -> memberships(known)
                        .map(memberships -> Map.of(
                                "profiles",
                                known.stream().map(Told.Profile::of).toList(),
                                "memberships",
                                memberships)));
    }

    private static List<PersonState> known(Map<UUID, PersonState> found) {
        return found.values().stream()
                .filter(state -> !state.isUnknown() && !(state.fate() instanceof Fate.Erased))
                .toList();
    }

    private Uni<List<Membership>> memberships(Collection<PersonState> known) {
        return segments.catalogue()
                .chain(catalogue -> Multi.createFrom()
                        .iterable(known)
                        .onItem()
                        .transformToMultiAndConcatenate(state -> memberships(state, catalogue))
                        .collect()
                        .asList());
    }

    private Multi<Membership> memberships(PersonState state, Catalogue catalogue) {
        return Multi.createFrom()
                .iterable(new TreeSet<>(state.standings().keySet()))
                .onItem()
                .transformToUniAndConcatenate(segment -> Stream.ofNullable(catalogue.find(segment))
                        .map(there -> explained(state, segment))
                        .findFirst()
                        .orElseGet(() -> Uni.createFrom().item(Membership.of(state, segment, null))));
    }

    private Uni<Membership> explained(PersonState state, String segment) {
        return explain.handle(segment, state.id())
                .map(reason -> Membership.of(state, segment, reason))
                .onFailure(TellAll::isGone)
                .recoverWithItem(() -> Membership.of(state, segment, null));
    }

    /** Segment or person, since they were read. */
    private static boolean isGone(Throwable failure) {
        return failure instanceof SegmentRefusal.UnknownSegment || failure instanceof MembershipRefusal.UnknownProfile;
    }
}
