package io.stammkunde.segment.membership;

import io.smallrye.mutiny.Uni;
import io.stammkunde.segment.person.News;
import io.stammkunde.segment.person.PersonState;
import io.stammkunde.segment.person.PersonStates;
import io.stammkunde.segment.person.Standing;
import io.stammkunde.segment.person.Status;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tells what is new of people: to the lists of members, then to subscribers; then drops the news. The news lie in the
 * person's document, so whatever is interrupted is told again later.
 *
 * <p>Should somebody else have written a person in the meantime, their news may have been told before ours. What holds now
 * is then told once more, so that the last word on each person is right.
 */
@ApplicationScoped
class Tidings {
    private final PersonStates states;
    private final MemberLists lists;
    private final MembershipMessages messages;

    Tidings(PersonStates states, MemberLists lists, MembershipMessages messages) {
        this.states = states;
        this.lists = lists;
        this.messages = messages;
    }

    Uni<Void> tell(List<PersonState> told) {
        return lists.record(told)
                .chain(() -> messages.publish(told))
                .chain(() -> states.dropNews(told))
                .chain(overtaken -> overtaken.isEmpty() ? Uni.createFrom().voidItem() : correct(told, overtaken));
    }

    private Uni<Void> correct(List<PersonState> told, Set<UUID> overtaken) {
        Map<UUID, PersonState> before = told.stream().collect(Collectors.toMap(PersonState::id, Function.identity()));
        return states.load(overtaken)
                .map(now -> now.values().stream()
                        .map(state -> asOf(state, before.get(state.id())))
                        .toList())
                .chain(this::tell);
    }

    private static PersonState asOf(PersonState now, PersonState told) {
        return now.withNews(told.news().stream()
                .map(News::segment)
                .distinct()
                .map(key -> standing(now, key, told))
                .toList());
    }

    private static News standing(PersonState now, String segment, PersonState told) {
        News last = told.news().stream()
                .filter(news -> news.segment().equals(segment))
                .reduce((first, second) -> second)
                .orElseThrow();
        Standing standing = now.standings().get(segment);
        return standing == null
                ? new News(segment, last.version(), Status.MEMBER, Status.OUT, last.since(), last.reason())
                : new News(
                        segment,
                        standing.version(),
                        opposite(standing),
                        standing.status(),
                        standing.since(),
                        last.reason());
    }

    private static Status opposite(Standing standing) {
        return standing.status() == Status.MEMBER ? Status.OUT : Status.MEMBER;
    }
}
