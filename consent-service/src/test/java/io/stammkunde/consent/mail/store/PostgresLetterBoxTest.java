package io.stammkunde.consent.mail.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.Database;
import io.stammkunde.consent.Transactions;
import io.stammkunde.consent.mail.Letter;
import io.stammkunde.consent.mail.LetterBox;
import io.stammkunde.consent.mail.WaitingLetter;
import io.stammkunde.consent.sms.MobileNumber;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Letters are written far in the future, so that the service's own timer leaves them alone. */
@QuarkusTest
@Timeout(180)
class PostgresLetterBoxTest {
    private static final Instant FUTURE = Instant.parse("2190-01-01T00:00:00Z");
    private static final Letter SMS = new Letter.Sms(new MobileNumber("+4915123456789"), "Erlauben?");
    private static final Letter EMAIL = new Letter.Email("ada@example.org", "Erlauben?", "Ja?", "<p>Ja?</p>");

    @Inject
    LetterBox box;

    @Inject
    Transactions transactions;

    private final UUID person = UUID.randomUUID();

    @AfterEach
    void empty() throws SQLException {
        execute("delete from letter where written_at >= '2190-01-01'");
    }

    @Test
    void eachLetterComesOutAsItWasPutIn() {
        drop(EMAIL);
        drop(SMS);

        assertThat(take(FUTURE)).extracting(WaitingLetter::letter).containsExactlyInAnyOrder(EMAIL, SMS);
    }

    @Test
    void whatWaitedBeforeThereWereTextMessagesGoesByMail() throws SQLException {
        drop(EMAIL);
        execute("update letter set kind = default where profile_id = '" + person + "'");

        assertThat(take(FUTURE)).extracting(WaitingLetter::letter).containsExactly(EMAIL);
    }

    @Test
    void aLetterOfATransactionThatFailsIsNotThere() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> transactions.run(() -> box.drop(SMS, person, FUTURE)
                        .chain(() -> Uni.createFrom().failure(new IllegalStateException("refused")))));

        assertThat(take(FUTURE)).isEmpty();
    }

    @Test
    void whatIsTakenIsNobodyElsesUntilItsTimeIsOver() {
        drop(SMS);

        assertThat(take(FUTURE)).hasSize(1);
        assertThat(take(FUTURE)).isEmpty();
        assertThat(take(FUTURE.plus(Duration.ofMinutes(1)))).hasSize(1);
    }

    @Test
    void whatIsPutBackHasFailedOnceMore() {
        drop(SMS);
        var taken = take(FUTURE).getFirst();

        transactions.run(() -> box.putBack(taken.id(), FUTURE));

        assertThat(take(FUTURE)).singleElement().satisfies(letter -> {
            assertThat(letter.attempts()).isEqualTo(1);
            assertThat(letter.writtenAt()).isEqualTo(FUTURE);
        });
    }

    @Test
    void whatIsForgottenIsGone() {
        drop(SMS);
        var taken = take(FUTURE).getFirst();

        transactions.run(() -> box.forget(taken.id()));

        assertThat(take(FUTURE.plus(Duration.ofDays(1)))).isEmpty();
    }

    @Test
    void theFilesOfTheDatabaseHoldNeitherNumberNorText() throws SQLException {
        drop(SMS);

        try (var connection = Database.connect();
                var query = connection.prepareStatement(
                        "select encode(sealed, 'escape') || l::text from letter l where profile_id = cast(? as uuid)")) {
            query.setString(1, person.toString());
            try (var rows = query.executeQuery()) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).doesNotContain("15123456789").doesNotContain("Erlauben");
            }
        }
    }

    private void drop(Letter letter) {
        transactions.run(() -> box.drop(letter, person, FUTURE));
    }

    private List<WaitingLetter> take(Instant now) {
        return transactions.run(() -> box.take(now, now.plusSeconds(30), 100)).stream()
                .filter(waiting -> !waiting.writtenAt().isBefore(FUTURE))
                .toList();
    }

    private static void execute(String statement) throws SQLException {
        try (var connection = Database.connect();
                var update = connection.createStatement()) {
            update.executeUpdate(statement);
        }
    }
}
