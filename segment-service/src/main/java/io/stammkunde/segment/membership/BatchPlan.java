package io.stammkunde.segment.membership;

import io.stammkunde.segment.definition.Catalogue;
import io.stammkunde.segment.person.PersonState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What a batch of changes means for all the people it concerns. */
record BatchPlan(Map<UUID, List<Change>> changes, List<PersonPlan.Outcome> outcomes) {
    static BatchPlan of(
            Map<UUID, PersonState> known,
            Map<UUID, List<Change>> changes,
            Catalogue segments,
            Instant now,
            int maxEvents) {
        return new BatchPlan(
                changes,
                known.values().stream()
                        .map(state -> PersonPlan.of(state, changes.get(state.id()), segments, now, maxEvents))
                        .toList());
    }

    List<PersonState> toWrite() {
        return outcomes.stream()
                .filter(PersonPlan.Outcome::changed)
                .map(PersonPlan.Outcome::state)
                .toList();
    }

    /** Those with news, except the ones that were not written. */
    List<PersonState> toTell(Set<UUID> lost) {
        return outcomes.stream()
                .map(PersonPlan.Outcome::state)
                .filter(state -> !state.news().isEmpty() && !lost.contains(state.id()))
                .toList();
    }

    /** What is left to do: all again for those that were not written, and what follows from the others. */
    Map<UUID, List<Change>> rest(Set<UUID> lost) {
        Map<UUID, List<Change>> rest = new HashMap<>();
        lost.forEach(id -> rest.computeIfAbsent(id, _ -> new ArrayList<>()).addAll(changes.get(id)));
        outcomes.stream()
                .filter(outcome -> !lost.contains(outcome.state().id()))
                .forEach(outcome -> outcome.followUps()
                        .forEach((id, more) ->
                                rest.computeIfAbsent(id, _ -> new ArrayList<>()).addAll(more)));
        return rest;
    }
}
