package io.stammkunde.consent.choice;

import static io.stammkunde.consent.Await.await;
import static io.stammkunde.consent.Moments.EVENING;
import static io.stammkunde.consent.Moments.MORNING;
import static io.stammkunde.consent.Moments.NIGHT;
import static io.stammkunde.consent.Moments.NOON;
import static io.stammkunde.consent.People.ADA;
import static io.stammkunde.consent.People.GRACE;
import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.Moments;
import io.stammkunde.consent.inbox.InMemoryInbox;
import io.stammkunde.consent.ledger.Book;
import io.stammkunde.consent.ledger.ConsentState;
import io.stammkunde.consent.ledger.Method;
import io.stammkunde.consent.ledger.StandingConsent;
import io.stammkunde.consent.purpose.InMemoryPurposeRegister;
import io.stammkunde.consent.subject.ProfileId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordChoicesTest {
    private final Book book = new Book();
    private final RecordChoices record = new RecordChoices(
            InMemoryPurposeRegister.shipped(),
            new InMemoryInbox(),
            book.ledger(),
            book.append(NIGHT),
            new Counter(),
            Moments.standingAt(NIGHT));

    @Test
    void recordsEachChoiceOfAnEvent() {
        var recorded = record(event("1", ADA, NOON, Map.of("analytics", true, "marketing", false)));

        assertThat(recorded).isEqualTo(new RecordChoices.Recorded(2, 0, 0));
        assertThat(states(ADA)).containsExactly(ConsentState.GIVEN, ConsentState.REFUSED);
    }

    @Test
    void anEventThatComesTwiceIsRecordedOnce() {
        record(event("1", ADA, NOON, Map.of("analytics", true)));
        record(event("2", ADA, EVENING, Map.of("analytics", false)));

        var again = record(event("1", ADA, NOON, Map.of("analytics", true)));

        assertThat(again).isEqualTo(new RecordChoices.Recorded(0, 0, 0));
        assertThat(await(record.count())).isEqualTo(2);
    }

    @Test
    void anEventTwiceInOneBatchIsRecordedOnce() {
        var event = event("1", ADA, NOON, Map.of("analytics", true));

        assertThat(record(event, event).entries()).isEqualTo(1);
    }

    @Test
    void whatSaysTheSameAgainIsCountedNotRecorded() {
        record(event("1", ADA, NOON, Map.of("analytics", true)));

        var again = record(event("2", ADA, EVENING, Map.of("analytics", true)));

        assertThat(again).isEqualTo(new RecordChoices.Recorded(0, 1, 0));
        assertThat(book.announced()).hasSize(1);
    }

    @Test
    void choicesAboutUnknownPurposesAreSkipped() {
        var recorded = record(event("1", ADA, NOON, Map.of("Advertising & more", true, "unheard-of", true)));

        assertThat(recorded).isEqualTo(new RecordChoices.Recorded(0, 0, 2));
    }

    @Test
    void agreeingToWhatNeedsNoConsentIsSkipped() {
        var recorded = record(event("1", ADA, NOON, Map.of("service", true, "fraud-prevention", true)));

        assertThat(recorded.skipped()).isEqualTo(2);
    }

    @Test
    void refusingALegitimateInterestObjectsToIt() {
        record(event("1", ADA, NOON, Map.of("fraud-prevention", false)));

        assertThat(states(ADA)).containsExactly(ConsentState.OBJECTED);
    }

    @Test
    void aChoiceFromTheFutureCountsFromWhenItWasReceived() {
        record(new TravellingChoices(
                "1", ADA, NIGHT.plusSeconds(1_000_000), EVENING, Map.of("analytics", true), false));

        assertThat(await(book.ledger().standing(ADA)).getFirst().eventTime()).isEqualTo(EVENING);
    }

    @Test
    void peopleOfOneBatchAreKeptApart() {
        record(
                event("1", ADA, MORNING, Map.of("analytics", true)),
                event("2", GRACE, MORNING, Map.of("analytics", false)));

        assertThat(states(ADA)).containsExactly(ConsentState.GIVEN);
        assertThat(states(GRACE)).containsExactly(ConsentState.REFUSED);
    }

    @Test
    void aBrowserThatObjectsIsRecordedOnce() {
        assertThat(record(objecting("1", NOON, Map.of()))).isEqualTo(new RecordChoices.Recorded(1, 0, 0));
        assertThat(record(objecting("2", EVENING, Map.of()))).isEqualTo(new RecordChoices.Recorded(0, 1, 0));

        assertThat(await(book.ledger().standing(ADA))).singleElement().satisfies(objection -> {
            assertThat(objection.key().purpose().value()).isEqualTo("ads");
            assertThat(objection.state()).isEqualTo(ConsentState.OBJECTED);
            assertThat(objection.method()).isEqualTo(Method.GPC);
        });
    }

    @Test
    void aYesThatComesWithTheBrowsersNoIsLeftOut() {
        var recorded = record(objecting("1", NOON, Map.of("ads", true, "analytics", true)));

        assertThat(recorded).isEqualTo(new RecordChoices.Recorded(2, 0, 1));
        assertThat(states(ADA)).containsExactlyInAnyOrder(ConsentState.OBJECTED, ConsentState.GIVEN);
    }

    @Test
    void aLaterYesWithoutTheBrowsersNoHoldsAndIsAConflict() {
        record(objecting("1", MORNING, Map.of()));
        record(event("2", ADA, NOON, Map.of("ads", true)));

        assertThat(states(ADA)).containsExactly(ConsentState.GIVEN);
        assertThat(await(book.ledger().history(ADA, "ads", 1, 10))
                        .getLast()
                        .statement()
                        .conflict())
                .isTrue();
        record(objecting("3", EVENING, Map.of()));
        assertThat(states(ADA)).containsExactly(ConsentState.GIVEN);
    }

    private RecordChoices.Recorded record(TravellingChoices... events) {
        return await(record.handle(List.of(events)));
    }

    private List<ConsentState> states(ProfileId profile) {
        return await(book.ledger().standing(profile)).stream()
                .map(StandingConsent::state)
                .toList();
    }

    private static TravellingChoices event(String id, ProfileId profile, Instant at, Map<String, Boolean> allowed) {
        return new TravellingChoices(id, profile, at, at, allowed, false);
    }

    private static TravellingChoices objecting(String id, Instant at, Map<String, Boolean> allowed) {
        return new TravellingChoices(id, ADA, at, at, allowed, true);
    }

    private static final class Counter implements IntakeProgress {
        private final Map<String, Long> counts = new HashMap<>();

        @Override
        public Uni<Void> add(String consumer, int events) {
            counts.merge(consumer, (long) events, Long::sum);
            return Uni.createFrom().voidItem();
        }

        @Override
        public Uni<Long> count(String consumer) {
            return Uni.createFrom().item(counts.getOrDefault(consumer, 0L));
        }
    }
}
