package io.stammkunde.segment.erasure;

import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.stammkunde.segment.definition.SegmentStore;
import io.stammkunde.segment.membership.Change;
import io.stammkunde.segment.membership.MemberLists;
import io.stammkunde.segment.membership.MembershipMessages;
import io.stammkunde.segment.membership.PersonUpdates;
import io.stammkunde.segment.person.PersonStates;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Erases people by the way that every change takes, so that members leave and subscribers hear of it; then what a crash may
 * have left beside the states; then the topic is told to forget. What stays is the bare id, by which whatever arrives late
 * is recognised and dropped. Each step may be repeated, and is, if anything comes in between.
 */
@ApplicationScoped
class EraseAll {
    private static final List<Change> ERASED = List.of(new Change.Erased(0));

    private final PersonUpdates updates;
    private final PersonStates states;
    private final MemberLists lists;
    private final SegmentStore segments;
    private final MembershipMessages messages;

    EraseAll(
            PersonUpdates updates,
            PersonStates states,
            MemberLists lists,
            SegmentStore segments,
            MembershipMessages messages) {
        this.updates = updates;
        this.states = states;
        this.lists = lists;
        this.segments = segments;
        this.messages = messages;
    }

    Uni<Void> handle(Set<UUID> people) {
        return updates.apply(people.stream().collect(toMap(person -> person, _ -> ERASED)))
                .chain(() -> states.clear(people))
                .chain(() -> lists.strike(people))
                .chain(segments::everKnown)
                .chain(keys -> forget(people, keys));
    }

    /** In segments that are long gone as well: the topic may still tell of a membership there. */
    private Uni<Void> forget(Set<UUID> people, Set<String> keys) {
        return Multi.createFrom()
                .iterable(people)
                .onItem()
                .transformToUniAndConcatenate(person -> messages.forget(person, keys))
                .onItem()
                .ignoreAsUni();
    }
}
