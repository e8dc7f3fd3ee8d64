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
import io.stammkunde.consent.ledger.Book;
import io.stammkunde.consent.ledger.Commands;
import io.stammkunde.consent.ledger.ConsentState;
import io.stammkunde.consent.ledger.StandingConsent;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExpireConsentsTest {
    private final Book book = new Book();
    private final ExpireConsents expire = new ExpireConsents(
            book.ledger(),
            book.append(NOON),
            TestConfig.with(Map.of("stammkunde.consent.expiry.batch-size", "2")),
            Moments.standingAt(NOON));

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
    void saysThatThereMayBeMoreAfterAFullBatch() {
        book.recordUntil(MORNING, Commands.analyticsOf(ADA), NOON);
        book.recordUntil(MORNING, Commands.analyticsOf(GRACE), NOON);
        book.recordUntil(MORNING, Commands.analyticsOf(LISE), NOON);

        assertThat(await(expire.handle())).isTrue();
        assertThat(await(expire.handle())).isFalse();
    }
}
