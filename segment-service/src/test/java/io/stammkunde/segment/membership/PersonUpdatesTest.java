package io.stammkunde.segment.membership;

import static io.stammkunde.segment.People.ADA;
import static io.stammkunde.segment.People.BEN;
import static io.stammkunde.segment.People.GIVEN;
import static io.stammkunde.segment.People.MARKETING;
import static io.stammkunde.segment.People.NOON;
import static io.stammkunde.segment.People.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import io.stammkunde.http.Page;
import io.stammkunde.segment.Rules;
import io.stammkunde.segment.SegmentConfigTest;
import io.stammkunde.segment.Segments;
import io.stammkunde.segment.definition.Catalogue;
import io.stammkunde.segment.definition.CurrentSegments;
import io.stammkunde.segment.definition.CurrentSegmentsFixture;
import io.stammkunde.segment.person.InMemoryPersonStates;
import io.stammkunde.segment.person.News;
import io.stammkunde.segment.person.PersonState;
import io.stammkunde.segment.person.Status;
import io.stammkunde.segment.value.Facts;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PersonUpdatesTest {
    private static final String BUYERS = "buyers";
    private static final Change PERMITTED = new Change.Known(1, Facts.NONE, Map.of(MARKETING, GIVEN));

    private final Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
    private final InMemoryPersonStates states = new InMemoryPersonStates();
    private final Lists lists = new Lists();
    private final Messages messages = new Messages();
    private final PersonUpdates updates = updates(CurrentSegmentsFixture.of(
            clock, Segments.live(BUYERS, Rules.orders("'aggregate':'count','op':'gte','value':1"))));

    private PersonUpdates updates(CurrentSegments segments) {
        return new PersonUpdates(
                states, segments, new Tidings(states, lists, messages), SegmentConfigTest.with(Map.of()), clock);
    }

    @Test
    void aChangeIsWrittenToldAndDone() {
        apply(ADA, PERMITTED, new Change.Happened(order(1)));
        assertThat(messages.sent).containsExactly(ADA + " ENTERED");
        assertThat(lists.members).isEqualTo(Map.of(ADA, Status.MEMBER));
        assertThat(state(ADA).unfinished()).isFalse();
    }

    @Test
    void whatWasWrittenButNotToldIsToldLater() {
        // Given
        messages.failing = true;
        assertThatThrownBy(() -> apply(ADA, PERMITTED, new Change.Happened(order(1))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(state(ADA).unfinished()).isTrue();

        // When
        messages.failing = false;
        updates.lookAgainAt(Set.of(ADA)).await().atMost(Duration.ofSeconds(5));

        // Then
        assertThat(messages.sent).containsExactly(ADA + " ENTERED");
        assertThat(state(ADA).unfinished()).isFalse();
    }

    @Test
    void aFailureLeavesTheTurnToTheNext() {
        messages.failing = true;
        assertThatThrownBy(() -> apply(ADA, PERMITTED, new Change.Happened(order(1))))
                .isInstanceOf(IllegalStateException.class);
        messages.failing = false;
        apply(BEN, PERMITTED, new Change.Happened(order(1)));
        assertThat(messages.sent).containsExactly(BEN + " ENTERED");
    }

    @Test
    void mergedProfilesEndUpAsOneHoweverTheirMessagesArrive() {
        apply(ADA, new Change.AbsorbedBy(1, BEN));
        apply(ADA, new Change.Happened(order(1)));
        apply(BEN, PERMITTED);
        assertThat(messages.sent).containsExactly(BEN + " ENTERED");
        assertThat(state(ADA).person().history().events()).isEmpty();
        assertThat(state(ADA).unfinished()).isFalse();
    }

    @Test
    void theLastWordOnSomeoneIsRightEvenIfAnotherInstanceWasFaster() {
        // Given: another instance takes Ada out while this one is telling that she has entered
        messages.meanwhile = told -> {
            messages.meanwhile = _ -> {};
            PersonState now = state(told.id());
            PersonState out = PersonPlan.of(
                            now.withNews(List.of()),
                            List.of(new Change.Known(2, Facts.NONE, Map.of())),
                            catalogue(),
                            NOON.plusSeconds(1),
                            100)
                    .state()
                    .withNews(List.of());
            assertThat(states.save(List.of(out)).await().indefinitely()).isEmpty();
        };

        // When
        apply(ADA, PERMITTED, new Change.Happened(order(1)));

        // Then
        assertThat(messages.sent.getLast()).isEqualTo(ADA + " EXITED");
        assertThat(lists.members).isEqualTo(Map.of(ADA, Status.LEFT_OUT));
    }

    private Catalogue catalogue() {
        return Catalogue.of(List.of(Segments.live(BUYERS, Rules.orders("'aggregate':'count','op':'gte','value':1"))));
    }

    private void apply(UUID person, Change... changes) {
        updates.apply(Map.of(person, List.of(changes))).await().atMost(Duration.ofSeconds(5));
    }

    private PersonState state(UUID id) {
        return states.load(Set.of(id)).await().indefinitely().get(id);
    }

    /** Remembers what was told, and can fail or be overtaken. */
    private static final class Messages implements MembershipMessages {
        private final List<String> sent = new ArrayList<>();
        private boolean failing;
        private Consumer<PersonState> meanwhile = _ -> {};

        @Override
        public Uni<Void> publish(List<PersonState> people) {
            if (failing) {
                return Uni.createFrom().failure(new IllegalStateException("the broker is away"));
            }
            for (PersonState person : people) {
                person.news().stream()
                        .filter(News::entersOrExits)
                        .forEach(news -> sent.add(person.id() + (news.is() == Status.MEMBER ? " ENTERED" : " EXITED")));
                meanwhile.accept(person);
            }
            return Uni.createFrom().voidItem();
        }

        @Override
        public Uni<Void> forget(UUID person, Set<String> segments) {
            segments.forEach(segment -> sent.add(person + " forgotten in " + segment));
            return Uni.createFrom().voidItem();
        }
    }

    private static final class Lists implements MemberLists {
        private final Map<UUID, Status> members = new HashMap<>();

        @Override
        public Uni<Long> entries(Collection<UUID> people) {
            return Uni.createFrom()
                    .item(members.keySet().stream().filter(people::contains).count());
        }

        @Override
        public Uni<Void> strike(Collection<UUID> people) {
            people.forEach(members::remove);
            return Uni.createFrom().voidItem();
        }

        @Override
        public Uni<Void> record(List<PersonState> people) {
            people.forEach(person -> members.put(person.id(), person.status(BUYERS)));
            return Uni.createFrom().voidItem();
        }

        @Override
        public Uni<Page<Member>> members(String segment, int limit, @Nullable String cursor) {
            return Uni.createFrom().item(Page.of(List.of()));
        }
    }
}
