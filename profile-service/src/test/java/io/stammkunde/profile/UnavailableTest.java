package io.stammkunde.profile;

import static io.restassured.RestAssured.given;
import static io.stammkunde.profile.Api.submit;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.stammkunde.testing.MongoServer;
import io.stammkunde.testing.TokenIssuer;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Without the log of events nothing is confirmed, and what does not need it goes on. */
@QuarkusTest
@TestProfile(UnavailableTest.NoBroker.class)
@WithTestResource(MongoServer.class)
@WithTestResource(TokenIssuer.class)
class UnavailableTest {
    public static class NoBroker implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("kafka.bootstrap.servers", "127.0.0.1:1", "stammkunde.profile.stream.timeout", "1s");
        }
    }

    @Test
    void eventsAreRefusedWithTheTimeToTryAgain() {
        submit(Api.shop(), "/v1/track", "{\"userId\":\"u\",\"event\":\"Looked\"}")
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .contentType("application/problem+json")
                .body("type", equalTo("urn:stammkunde:problem:unavailable"));
    }

    @Test
    void thePathGuardAndTheWriteKeysStillStand() {
        given().body("{}").post("/v1/batch").then().statusCode(401);
        given().body("{}").post("/v1/batch;x").then().statusCode(400);
    }
}
