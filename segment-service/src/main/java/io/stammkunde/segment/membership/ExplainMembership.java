package io.stammkunde.segment.membership;

import io.smallrye.mutiny.Uni;
import io.stammkunde.segment.definition.CurrentSegments;
import io.stammkunde.segment.definition.Segment;
import io.stammkunde.segment.evaluation.Evaluator;
import io.stammkunde.segment.evaluation.Finding;
import io.stammkunde.segment.person.Permission;
import io.stammkunde.segment.person.PersonState;
import io.stammkunde.segment.person.Status;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Why a person belongs to a segment now, or why not. */
@ApplicationScoped
public class ExplainMembership {
    /**
     * The answer.
     *
     * @param person who was asked about, after merges
     * @param permission whether the person's data may serve the segment's purpose
     * @param since since when the person has been a member, or null
     * @param finding each node of the rule; it sees only events that may serve the purpose
     */
    public record Explanation(
            Segment segment,
            UUID person,
            Instant at,
            boolean member,
            Permission permission,
            boolean permitted,
            @Nullable Instant since,
            @Nullable Instant flipsAt,
            Finding finding) {}

    private final CurrentSegments segments;
    private final FindPerson findPerson;
    private final Clock clock;

    ExplainMembership(CurrentSegments segments, FindPerson findPerson, Clock clock) {
        this.segments = segments;
        this.findPerson = findPerson;
        this.clock = clock;
    }

    public Uni<Explanation> handle(String key, UUID profile) {
        return segments.get(key)
                .chain(segment -> findPerson.handle(profile).map(person -> explain(segment, person, clock.instant())));
    }

    private static Explanation explain(Segment segment, PersonState state, Instant now) {
        Judgement judgement = Judgement.of(segment, state.person(), now);
        Permission permission = state.person().permission(segment.purpose());
        boolean member = judgement.status() == Status.MEMBER;
        boolean known = member && state.status(segment.key()) == Status.MEMBER;
        return new Explanation(
                segment,
                state.id(),
                now,
                member,
                permission,
                permission.holdsAt(now),
                known ? state.standings().get(segment.key()).since() : null,
                permission.holdsAt(now) ? judgement.flipsAt() : null,
                Evaluator.find(segment.rule(), state.person(), event -> event.serves(segment.purpose()), now));
    }
}
