package io.stammkunde.consent.expiry;

import static io.stammkunde.consent.Await.await;
import static io.stammkunde.consent.Moments.EVENING;
import static io.stammkunde.consent.Moments.MORNING;
import static io.stammkunde.consent.Moments.NOON;
import static io.stammkunde.consent.People.ADA;
import static io.stammkunde.consent.People.GRACE;
import static io.stammkunde.consent.People.LISE;
import static org.assertj.core.api.Assertions.assertThat;

import io.stammkunde.consent.Moments;
import io.stammkunde.consent.TestConfig;
import io.stammkunde.consent.ledger.Action;
import io.stammkunde.consent.ledger.Book;
import io.stammkunde.consent.ledger.Commands;
import io.stammkunde.consent.ledger.ConsentKey;
import io.stammkunde.consent.ledger.ConsentState;
import io.stammkunde.consent.ledger.StandingConsent;
import io.stammkunde.consent.purpose.Channel;
import io.stammkunde.consent.purpose.InMemoryPurposeRegister;
import io.stammkunde.consent.purpose.PurposeKey;
import io.stammkunde.consent.purpose.PurposeRegister;
import io.stammkunde.consent.purpose.Purposed;
import io.stammkunde.contracts.consent.LegalBasis;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExpireConsentsTest {
    private final Book book = new Book();
    private final ExpireConsents expire = expire(InMemoryPurposeRegister.shipped());

    @Test
    void endsWhatHasReachedItsEndAndTellsTheOthers() {
        book.recordUntil(MORNING, Commands.analyticsOf(ADA), NOON);
        book.recordUntil(MORNING, Commands.analyticsOf(GRACE), EVENING);

        await(expire.handle());

        assertThat(book.announced())
                .extracting(StandingConsent::state)
                .containsExactly(ConsentState.GIVEN, ConsentState.GIVEN, ConsentState.EXPIRED);
        assertThat(book.announced().getLast().key()).isEqualTo(Commands.analyticsOf(ADA));
    }

    @Test
    void endsWhatWasAgreedToForAPurposeThatIsOver() {
        var ended = new PurposeKey("contest");
        var given = new ConsentKey(ADA, ended, Channel.NONE);
        book.record(MORNING, given, Action.GIVE, MORNING);
        book.record(MORNING, Commands.analyticsOf(ADA), Action.GIVE, MORNING);
        var register = new InMemoryPurposeRegister(List.of(
                Purposed.purpose("analytics", LegalBasis.ART6_1_A),
                Purposed.ending("contest", LegalBasis.ART6_1_A, NOON.minusSeconds(1))));

        await(expire(register).handle());
        await(expire(register).handle());

        assertThat(await(book.ledger().history(ADA, "contest", 0, 10)))
                .extracting(entry -> entry.statement().state())
                .containsExactly(ConsentState.GIVEN, ConsentState.EXPIRED);
        assertThat(await(book.ledger().history(ADA, "analytics", 0, 10))).hasSize(1);
    }

    @Test
    void saysThatThereMayBeMoreAfterAFullBatch() {
        book.recordUntil(MORNING, Commands.analyticsOf(ADA), NOON);
        book.recordUntil(MORNING, Commands.analyticsOf(GRACE), NOON);
        book.recordUntil(MORNING, Commands.analyticsOf(LISE), NOON);

        assertThat(await(expire.handle())).isTrue();
        assertThat(await(expire.handle())).isFalse();
    }

    private ExpireConsents expire(PurposeRegister register) {
        return new ExpireConsents(
                register,
                book.ledger(),
                book.append(NOON),
                TestConfig.with(Map.of("stammkunde.consent.expiry.batch-size", "2")),
                Moments.standingAt(NOON));
    }
}
