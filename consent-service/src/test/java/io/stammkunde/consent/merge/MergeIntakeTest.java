package io.stammkunde.consent.merge;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.stammkunde.consent.Api;
import io.stammkunde.consent.Stream;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Merges, as profile-service tells them. */
@QuarkusTest
@Timeout(180)
class MergeIntakeTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String survivor = UUID.randomUUID().toString();
    private final String absorbed = UUID.randomUUID().toString();

    @Test
    void theMoreRestrictiveDecisionHoldsForTheSurvivor() {
        Api.record(absorbed, "analytics", "REFUSE").statusCode(201);
        Api.record(absorbed, "marketing", "GIVE").statusCode(201);
        Api.record(survivor, "analytics", "GIVE").statusCode(201);

        merge();

        await().atMost(PATIENCE).untilAsserted(() -> Api.standing(survivor).body("items", hasSize(2)));
        Api.standing(survivor)
                .body("items.purpose", contains("analytics", "marketing"))
                .body("items.state", contains("REFUSED", "GIVEN"));
        Api.history(survivor)
                .body("items.method", contains("API", "MERGE", "MERGE"))
                .body("items.conflict", contains(false, true, false));
    }

    @Test
    void theAbsorbedProfileIsAnsweredForByTheSurvivor() {
        Api.record(absorbed, "analytics", "GIVE").statusCode(201);
        merge();
        await().atMost(PATIENCE).untilAsserted(() -> Api.standing(survivor).body("items", hasSize(1)));

        Api.record(absorbed, "analytics", "WITHDRAW").statusCode(201).body("profileId", equalTo(survivor));

        Api.decide(absorbed, "analytics").body("permitted", is(false));
        Api.decide(survivor, "analytics").body("permitted", is(false));
    }

    private void merge() {
        Stream.send(Stream.topic("incoming", "profiles-changed"), absorbed, """
                {"profileId":"%s","change":"MERGED","revision":3,"at":"2026-03-02T08:00:00Z","absorbed":[],
                 "mergedInto":"%s"}""".formatted(absorbed, survivor));
    }
}
