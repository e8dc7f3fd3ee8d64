package io.stammkunde.segment.membership;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.stammkunde.segment.SegmentConfig;
import io.stammkunde.segment.definition.Catalogue;
import io.stammkunde.segment.definition.CurrentSegments;
import io.stammkunde.segment.person.PersonState;
import io.stammkunde.segment.person.PersonStates;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The one way to change what is known of people: loads them in one query, decides, writes in one bulk, tells the world.
 * Applying the same changes again is harmless. When it completes, all is written and told; when it fails, applying the
 * changes again will make it so.
 */
@ApplicationScoped
public class PersonUpdates {
    private final PersonStates states;
    private final CurrentSegments segments;
    private final Tidings tidings;
    private final Clock clock;
    private final int maxEvents;
    private final Turns turns = new Turns();

    PersonUpdates(PersonStates states, CurrentSegments segments, Tidings tidings, SegmentConfig config, Clock clock) {
        this.states = states;
        this.segments = segments;
        this.tidings = tidings;
        this.clock = clock;
        this.maxEvents = config.history().maxEvents();
    }

    /**
     * Applies changes to people.
     *
     * @param changes by profile, in the order in which they arrived
     */
    public Uni<Void> apply(Map<UUID, List<Change>> changes) {
        return changes.isEmpty() ? Uni.createFrom().voidItem() : turns.take(() -> round(changes));
    }

    /** For people whose standing may have changed by time, or with whom something was left unfinished. */
    public Uni<Void> lookAgainAt(Collection<UUID> people) {
        return apply(toAll(people, new Change.LookAgain()));
    }

    /** For people of whom the rules of these segments have never been asked, or whose rules are gone. */
    public Uni<Void> askAgain(Collection<UUID> people, Set<String> segments) {
        return apply(toAll(people, new Change.RulesChanged(segments)));
    }

    private static Map<UUID, List<Change>> toAll(Collection<UUID> people, Change change) {
        return people.stream().collect(Collectors.toMap(Function.identity(), _ -> List.of(change), (one, _) -> one));
    }

    private Uni<Void> round(Map<UUID, List<Change>> changes) {
        return segments.catalogue()
                .chain(catalogue -> plan(changes, catalogue))
                .chain(this::carryOut)
                .chain(rest -> rest.isEmpty() ? Uni.createFrom().voidItem() : round(rest));
    }

    private Uni<BatchPlan> plan(Map<UUID, List<Change>> changes, Catalogue catalogue) {
        return states.load(changes.keySet())
                .emitOn(Infrastructure.getDefaultExecutor()) // evaluating a batch takes too long for an event loop
                .map(known -> BatchPlan.of(known, changes, catalogue, clock.instant(), maxEvents));
    }

    private Uni<Map<UUID, List<Change>>> carryOut(BatchPlan plan) {
        return states.save(plan.toWrite()).chain(lost -> tell(plan, lost).replaceWith(() -> plan.rest(lost)));
    }

    private Uni<Void> tell(BatchPlan plan, Set<UUID> lost) {
        List<PersonState> withNews = plan.toTell(lost);
        return withNews.isEmpty() ? Uni.createFrom().voidItem() : tidings.tell(withNews);
    }
}
