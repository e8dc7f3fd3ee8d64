package io.stammkunde.consent.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.stammkunde.consent.Api;
import io.stammkunde.consent.Database;
import io.stammkunde.context.OnContext;
import io.stammkunde.testing.Mailbox;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@Timeout(180)
class RemindDeskTest {
    private static final String DESK = "desk@stammkunde.example";

    @Inject
    RemindDesk remind;

    @Inject
    Vertx vertx;

    private final String address = "rita-" + UUID.randomUUID() + "@example.org";

    @Test
    void theDeskIsToldOnceThatTheTimeOfARequestIsOver() throws SQLException {
        var id = received(Instant.now().minus(60, ChronoUnit.DAYS));
        lookedAt(Instant.now().minus(61, ChronoUnit.DAYS));

        look();

        await().atMost(Duration.ofSeconds(30)).until(() -> toldOf(id) == 1);
        look();
        assertThat(toldOf(id)).isEqualTo(1);
    }

    @Test
    void nobodyIsToldOfWhatHasTime() throws SQLException {
        var id = received(Instant.now());
        lookedAt(Instant.now().minus(1, ChronoUnit.DAYS));

        look();

        assertThat(toldOf(id)).isZero();
    }

    @Test
    void whoAskedByMailIsToldThatItHasComeInAndByWhenItIsAnswered() {
        received(Instant.now());

        var letter = Mailbox.await(address, 1);

        assertThat(letter.get("text").toString()).contains("Art. 15 GDPR").contains("Sie erhalten bis ");
    }

    private long toldOf(String id) {
        return Mailbox.of(DESK).stream()
                .filter(letter -> letter.get("text").toString().contains(id))
                .filter(letter -> letter.get("subject").toString().startsWith("Überfällig"))
                .count();
    }

    private void look() {
        OnContext.begin(vertx, remind::handle).await().atMost(Duration.ofSeconds(20));
    }

    private String received(Instant at) {
        return Api.as("compliance-officer")
                .body(Map.of(
                        "type",
                        "ACCESS",
                        "channel",
                        "EMAIL",
                        "receivedAt",
                        at.toString(),
                        "identities",
                        List.of(Map.of("type", "email", "value", address))))
                .post("/v1/privacy/requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void lookedAt(Instant at) throws SQLException {
        try (var connection = Database.connect();
                var update = connection.prepareStatement(
                        "insert into reminder_look values (true, cast(? as timestamptz)) on conflict (one) do update set looked_at = excluded.looked_at")) {
            update.setString(1, at.toString());
            update.executeUpdate();
        }
    }
}
