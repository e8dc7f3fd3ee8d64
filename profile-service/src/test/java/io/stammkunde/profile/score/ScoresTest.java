package io.stammkunde.profile.score;

import static io.stammkunde.profile.Api.PATIENCE;
import static io.stammkunde.profile.Api.as;
import static io.stammkunde.profile.Api.newId;
import static io.stammkunde.profile.Api.personWith;
import static io.stammkunde.profile.Api.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.stammkunde.profile.Api;
import io.stammkunde.profile.Broker;
import io.stammkunde.profile.RunningService;
import org.junit.jupiter.api.Test;

/** What metrics-service has calculated, on its way to whoever looks at a person. */
@QuarkusTest
@RunningService
class ScoresTest {
    private static final String AT = "2026-03-01T10:00:00Z";

    @Test
    void scoresAreShownWithTimeAndModel() {
        var id = somebody();
        person(id).body("scores", is(nullValue()));

        tell(id, AT, "{\"clv12m\":12.50,\"rfm.r\":5,\"model\":\"bg-nbd\"}");

        await().atMost(PATIENCE)
                .untilAsserted(() -> person(id)
                        .body("scores.at", is(AT))
                        .body("scores.model", is("bg-nbd"))
                        .body("scores.values.clv12m", is(12.5f))
                        .body("scores.values.'rfm.r'", is(5))
                        .body("scores.values", not(hasKey("model"))));
    }

    @Test
    void laterScoresStandAndEmptyOnesRemoveThem() {
        var id = somebody();
        tell(id, "2026-03-02T00:00:00Z", "{\"clv12m\":2}");
        tell(id, "2026-03-01T00:00:00Z", "{\"clv12m\":1}");
        tell(id, "2026-03-01T00:00:00Z", "{}");
        await().atMost(PATIENCE).untilAsserted(() -> person(id).body("scores.values.clv12m", is(2)));

        tell(id, "2026-03-01T12:00:00Z", "{\"clv12m\":1.5}");
        tell(id, "2026-03-03T00:00:00Z", "{}");

        await().atMost(PATIENCE).untilAsserted(() -> person(id).body("scores", is(nullValue())));
    }

    @Test
    void withoutPermissionForAnalyticsNoScoresAreShown() {
        var site = Api.source("ART6_1_B", "\"service\"", "");
        var ada = newId();
        send(site, "identify", "{\"userId\":\"%s\"}".formatted(ada));
        var id = personWith(1, "userId", ada).getString("id");
        var other = somebody();
        tell(id, AT, "{\"clv12m\":12.50}");
        tell(other, AT, "{\"clv12m\":12.50}");

        await().atMost(PATIENCE).untilAsserted(() -> person(other).body("scores.values.clv12m", is(12.5f)));
        person(id).body("scores", is(nullValue()));
    }

    @Test
    void whatIsNoScoreIsKeptWithTheReasonAndTheRestGoesOn() {
        var id = somebody();
        Broker.append(Broker.topic("scores"), id, "{broken");
        tell(id, AT, "{\"clv12m\":{\"deep\":1}}");
        Broker.append(Broker.topic("scores"), id, "{\"profileId\":\"%s\"}".formatted(id));
        tell(id, AT, "{\"clv12m\":7}");

        await().atMost(PATIENCE).untilAsserted(() -> person(id).body("scores.values.clv12m", is(7)));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Broker.records(Broker.topic("scores-dead-letters"), id).stream()
                                .map(record -> Broker.header(record, "dead-letter-reason")))
                        .containsExactly(
                                "not scores: JsonParseException",
                                "not scores: IllegalArgumentException",
                                "not scores: IllegalArgumentException"));
    }

    private static String somebody() {
        var ada = newId();
        send(Api.shop(), "identify", "{\"userId\":\"%s\"}".formatted(ada));
        return personWith(1, "userId", ada).getString("id");
    }

    private static ValidatableResponse person(String id) {
        return as("analyst").get("/v1/profiles/" + id).then().statusCode(200);
    }

    private static void tell(String id, String at, String scores) {
        Broker.append(
                Broker.topic("scores"),
                id,
                "{\"profileId\":\"%s\",\"at\":\"%s\",\"scores\":%s}".formatted(id, at, scores));
    }
}
