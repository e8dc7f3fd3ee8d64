package io.stammkunde.consent.decision;

import static io.stammkunde.consent.Await.await;
import static io.stammkunde.consent.Moments.EVENING;
import static io.stammkunde.consent.Moments.MORNING;
import static io.stammkunde.consent.Moments.NIGHT;
import static io.stammkunde.consent.Moments.NOON;
import static io.stammkunde.consent.People.ADA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.Moments;
import io.stammkunde.consent.TestConfig;
import io.stammkunde.consent.ledger.Action;
import io.stammkunde.consent.ledger.Book;
import io.stammkunde.consent.ledger.ConsentKey;
import io.stammkunde.consent.ledger.ImpossibleTime;
import io.stammkunde.consent.purpose.Channel;
import io.stammkunde.consent.purpose.InMemoryPurposeRegister;
import io.stammkunde.consent.purpose.Purpose;
import io.stammkunde.consent.purpose.PurposeKey;
import io.stammkunde.consent.purpose.PurposeRegister;
import io.stammkunde.consent.purpose.Purposes;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecideConsentTest {
    private static final ConsentKey ANALYTICS = new ConsentKey(ADA, new PurposeKey("analytics"), Channel.NONE);

    private final Book book = new Book();

    @Test
    void answersForThePastWhatHeldThen() {
        book.record(NIGHT, ANALYTICS, Action.GIVE, MORNING);
        book.record(NIGHT, ANALYTICS, Action.WITHDRAW, EVENING);

        assertThat(decide(NOON)).isEqualTo(Reason.CONSENT_GIVEN);
        assertThat(decide(EVENING)).isEqualTo(Reason.CONSENT_WITHDRAWN);
        assertThat(decide(MORNING.minusSeconds(1))).isEqualTo(Reason.NO_CONSENT);
    }

    @Test
    void anUnknownPurposeIsDenied() {
        var key = new ConsentKey(ADA, new PurposeKey("unheard-of"), Channel.NONE);

        assertThat(await(decide(InMemoryPurposeRegister.shipped()).handle(new Question(key, Optional.empty())))
                        .reason())
                .isEqualTo(Reason.UNKNOWN_PURPOSE);
    }

    @Test
    void aCheckThatFailsIsAnsweredWithNo() {
        var decision = await(decide(new BrokenRegister(Uni.createFrom().failure(new IllegalStateException("down"))))
                .handle(new Question(ANALYTICS, Optional.empty())));

        assertThat(decision.permitted()).isFalse();
        assertThat(decision.reason()).isEqualTo(Reason.UNDETERMINED);
    }

    @Test
    void aCheckThatTakesTooLongIsAnsweredWithNo() {
        var decision = await(decide(new BrokenRegister(Uni.createFrom().nothing()), "PT0.1S")
                .handle(new Question(ANALYTICS, Optional.empty())));

        assertThat(decision.reason()).isEqualTo(Reason.UNDETERMINED);
    }

    @Test
    void nobodyKnowsWhatWillBePermittedTomorrow() {
        var tomorrow = new Question(ANALYTICS, Optional.of(NIGHT.plusSeconds(86_400)));

        assertThatExceptionOfType(ImpossibleTime.class)
                .isThrownBy(() -> decide(InMemoryPurposeRegister.shipped()).handle(tomorrow));
    }

    private Reason decide(Instant at) {
        return await(decide(InMemoryPurposeRegister.shipped()).handle(new Question(ANALYTICS, Optional.of(at))))
                .reason();
    }

    private DecideConsent decide(PurposeRegister purposes) {
        return decide(purposes, "PT30S");
    }

    private DecideConsent decide(PurposeRegister purposes, String timeout) {
        var config = TestConfig.with(Map.of("stammkunde.consent.decisions.timeout", timeout));
        return new DecideConsent(
                new ReadDecision(
                        purposes, book.ledger(), profiles -> Uni.createFrom().item(Map.of())),
                config,
                Moments.standingAt(NIGHT));
    }

    private record BrokenRegister(Uni<Purposes> answer) implements PurposeRegister {
        @Override
        public Uni<Purposes> load() {
            return answer;
        }

        @Override
        public Uni<Void> add(Purpose purpose, Instant publishedAt, String publishedBy) {
            return answer.replaceWithVoid();
        }
    }
}
