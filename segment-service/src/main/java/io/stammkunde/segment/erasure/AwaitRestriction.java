package io.stammkunde.segment.erasure;

import io.smallrye.mutiny.Uni;
import io.stammkunde.segment.definition.Catalogue;
import io.stammkunde.segment.definition.CurrentSegments;
import io.stammkunde.segment.person.Fate;
import io.stammkunde.segment.person.PersonState;
import io.stammkunde.segment.person.PersonStates;
import io.stammkunde.segment.person.Status;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/** Waits until a restriction has come with the profile. To be erased, or not known at all, restricts as well. */
@ApplicationScoped
class AwaitRestriction {
    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final PersonStates states;
    private final CurrentSegments segments;
    private final Clock clock;

    AwaitRestriction(PersonStates states, CurrentSegments segments, Clock clock) {
        this.states = states;
        this.segments = segments;
        this.clock = clock;
    }

    /** Answers once no segment takes any of these profiles in, nor may; fails with {@link StillPermitted}. */
    Uni<Void> handle(Collection<UUID> profiles) {
        return segments.catalogue()
                .chain(catalogue -> requireNone(profiles, catalogue))
                .onFailure(StillPermitted.class)
                .retry()
                .withBackOff(PAUSE, PAUSE)
                .expireIn(PATIENCE.toMillis())
                .onFailure(IllegalStateException.class)
                .transform(tooLate -> new StillPermitted());
    }

    private Uni<Void> requireNone(Collection<UUID> profiles, Catalogue catalogue) {
        return states.load(profiles)
                .map(found -> found.values().stream().anyMatch(state -> isPermitted(state, catalogue, clock.instant())))
                .chain(permitted -> permitted
                        ? Uni.createFrom().failure(new StillPermitted())
                        : Uni.createFrom().voidItem());
    }

    private static boolean isPermitted(PersonState state, Catalogue catalogue, Instant now) {
        return state.fate() instanceof Fate.Active && (isMember(state) || serves(state, catalogue, now));
    }

    private static boolean isMember(PersonState state) {
        return state.standings().values().stream().anyMatch(standing -> standing.status() == Status.MEMBER);
    }

    private static boolean serves(PersonState state, Catalogue catalogue, Instant now) {
        return catalogue.purposes().stream()
                .anyMatch(purpose -> state.person().permission(purpose).holdsAt(now));
    }
}
