package io.stammkunde.consent.expiry;

import static io.stammkunde.consent.Api.as;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.stammkunde.consent.Api;
import io.stammkunde.consent.Stream;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@Timeout(180)
class ExpiryTimerTest {
    private final String profile = UUID.randomUUID().toString();

    @Test
    void aConsentEndsByItselfAndTheOthersHearOfIt() {
        var end = Instant.now().plusSeconds(2).truncatedTo(ChronoUnit.MILLIS);
        as("service")
                .body("""
                        {"subject":{"profileId":"%s"},"purpose":"analytics","action":"GIVE","validUntil":"%s"}""".formatted(profile, end))
                .post("/v1/consents")
                .then()
                .statusCode(201);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> Api.history(profile).body("items.state", contains("GIVEN", "EXPIRED")));

        Api.decide(profile, "analytics").body("reason", equalTo("CONSENT_EXPIRED"));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> Assertions.assertThat(Stream.announced(profile + "|analytics|NONE"))
                        .extracting(changed -> changed.getString("state"))
                        .containsExactly("GIVEN", "EXPIRED"));
    }
}
