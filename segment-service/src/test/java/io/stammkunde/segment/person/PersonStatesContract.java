package io.stammkunde.segment.person;

import static io.stammkunde.segment.People.GIVEN;
import static io.stammkunde.segment.People.MARKETING;
import static io.stammkunde.segment.People.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.stammkunde.segment.People;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of people promises. */
public abstract class PersonStatesContract {
    private final UUID ada = UUID.randomUUID();
    private final UUID ben = UUID.randomUUID();

    protected abstract PersonStates states();

    @Test
    void whatWasSavedIsLoadedAndTheOthersAreUnknown() {
        PersonState saved = save(state(ada, History.EMPTY));
        Map<UUID, PersonState> loaded = await(states().load(Set.of(ada, ben)));
        assertThat(loaded.get(ada)).isEqualTo(saved);
        assertThat(loaded.get(ben)).isEqualTo(PersonState.unknown(ben));
    }

    @Test
    void whoeverIsLateIsToldAndWritesNothing() {
        // Given
        PersonState first = save(state(ada, History.EMPTY));
        PersonState second = save(first.withNews(List.of()).written());
        PersonState late = first.withNews(List.of(news(Status.MEMBER))).written();

        // When
        Set<UUID> lost = await(states().save(List.of(late, state(ben, History.EMPTY))));

        // Then
        assertThat(lost).containsExactly(ada);
        assertThat(load(ada)).isEqualTo(second);
        assertThat(load(ben).revision()).isEqualTo(1);
    }

    @Test
    void twoWhoCreateTheSamePersonDoNotBothSucceed() {
        assertThat(await(states().save(List.of(state(ada, History.EMPTY))))).isEmpty();
        assertThat(await(states().save(List.of(state(ada, History.EMPTY))))).containsExactly(ada);
    }

    @Test
    void newsAreDroppedUnlessSomebodyHasWrittenSince() {
        // Given
        PersonState told = save(state(ada, History.EMPTY).withNews(List.of(news(Status.MEMBER))));
        PersonState overtaken = save(state(ben, History.EMPTY).withNews(List.of(news(Status.MEMBER))));
        save(overtaken.withNews(List.of(news(Status.MEMBER), news(Status.OUT))).written());

        // When
        Set<UUID> since = await(states().dropNews(List.of(told, overtaken)));

        // Then
        assertThat(since).containsExactly(ben);
        assertThat(load(ada).news()).isEmpty();
        assertThat(load(ben).news()).hasSize(2);
        assertThat(await(states().unfinished(1000))).contains(ben).doesNotContain(ada);
    }

    @Test
    void ofAnErasedPersonTheBareIdIsNothing() {
        // Given
        save(state(ada, History.of(List.of(People.order(1), People.order(2)))).withNews(List.of(news(Status.MEMBER))));
        assertThat(await(states().remains(Set.of(ada, ben)))).isEqualTo(new PersonStates.Remains(1, 2, 0, 1));

        // When
        save(new PersonState(2, 1, new Fate.Erased(), Person.unknown(ada), Map.of(), Map.of(), List.of(), Map.of()));

        // Then
        assertThat(await(states().remains(Set.of(ada, ben)))).isEqualTo(PersonStates.Remains.NONE);
    }

    @Test
    void someoneStillHandingOverStaysUnfinishedWhenTheNewsAreTold() {
        PersonState absorbed = new PersonState(
                1,
                2,
                new Fate.Absorbed(ben, false),
                Person.unknown(ada),
                Map.of(),
                Map.of(),
                List.of(news(Status.OUT)),
                Map.of());
        save(absorbed);
        await(states().dropNews(List.of(absorbed)));
        assertThat(await(states().unfinished(1000))).contains(ada);
        assertThat(load(ada).fate()).isEqualTo(absorbed.fate());
    }

    @Test
    void flipsAreFoundInTheFirstSecondThatIsNotBeforeThem() {
        Instant flip = Instant.parse("2031-01-01T00:00:00Z")
                .plusSeconds(Math.floorMod(ada.hashCode(), 100_000_000))
                .plusMillis(500);
        PersonState waiting = new PersonState(
                1,
                1,
                new Fate.Active(),
                Person.unknown(ada),
                Map.of(),
                Map.of("a", flip, "b", flip.plusSeconds(9)),
                List.of(),
                Map.of());
        save(waiting);
        assertThat(await(states().flippingIn(flip.minusSeconds(20), flip, 10))).doesNotContain(ada);
        assertThat(await(states().flippingIn(flip.minusSeconds(20), flip.plusSeconds(1), 10)))
                .contains(ada);
        assertThat(await(states().overdue(flip, 100_000))).doesNotContain(ada);
        assertThat(await(states().overdue(flip.plusSeconds(1), 100_000))).contains(ada);
    }

    @Test
    void everyoneIsInExactlyOneShard() {
        save(state(ada, History.EMPTY));
        List<UUID> found = new ArrayList<>();
        for (int shard = 0; shard < PersonStates.SHARDS; shard++) {
            found.addAll(await(states().inShard(shard).collect().asList()));
        }
        assertThat(found).containsOnlyOnce(ada);
    }

    @Test
    void longHistoriesComeBackWhole() {
        // Given
        PersonState first = save(state(ada, history(300, 3)));

        // When
        History longer = first.person().history().with(history(350, 3).events(), 10_000);
        save(withHistory(load(ada), longer));

        // Then
        assertThat(load(ada).person().history()).isEqualTo(longer);
    }

    @Test
    void anErasedPersonLeavesNoHistory() {
        PersonState loaded = withUnknownHistory(save(state(ada, history(300, 3))));
        save(loaded);
        assertThat(load(ada).person().history()).isEqualTo(History.EMPTY);
        assertThat(load(ada).archive()).isEmpty();
    }

    private PersonState withUnknownHistory(PersonState state) {
        return new PersonState(
                state.revision() + 1,
                2,
                new Fate.Erased(),
                Person.unknown(ada),
                Map.of(),
                Map.of(),
                List.of(),
                load(ada).archive());
    }

    private static PersonState withHistory(PersonState state, History history) {
        return new PersonState(
                state.revision() + 1,
                state.profileRevision(),
                state.fate(),
                state.person().with(history),
                state.standings(),
                state.flips(),
                state.news(),
                state.archive());
    }

    /** So many events, this many a day up to noon. */
    private static History history(int events, int perDay) {
        List<PastEvent> all = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            all.add(People.event(
                    "Order Completed",
                    NOON.minus(Duration.ofDays(1).dividedBy(perDay).multipliedBy(i)),
                    i));
        }
        return History.of(all);
    }

    private static PersonState state(UUID id, History history) {
        Person person = new Person(
                id,
                People.traits("a.b$c", "DE"),
                Map.of(MARKETING, GIVEN, "a.b", new Permission(true, "R", NOON)),
                new Scores(NOON, Map.of("clv12m", new BigDecimal("100"), "pAlive", new BigDecimal("1E-9"))),
                history);
        return new PersonState(
                1,
                7,
                new Fate.Active(),
                person,
                Map.of("s", new Standing(Status.LEFT_OUT, NOON, 3)),
                Map.of("s", Instant.parse("2099-01-01T00:00:00Z")),
                List.of(),
                Map.of());
    }

    private static News news(Status is) {
        return new News("s", 3, is == Status.OUT ? Status.MEMBER : Status.OUT, is, NOON, Reason.EVENT);
    }

    private PersonState save(PersonState state) {
        assertThat(await(states().save(List.of(state)))).isEmpty();
        return state;
    }

    private PersonState load(UUID id) {
        return await(states().load(Set.of(id))).get(id);
    }

    protected static <T> T await(Uni<T> uni) {
        return uni.await().atMost(Duration.ofSeconds(20));
    }
}
