package io.stammkunde.metrics.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.stammkunde.testing.TestTokens;
import org.junit.jupiter.api.Test;

/** Costs of acquisition, as a client enters them. */
@QuarkusTest
class CostsApiTest {
    @Test
    void costsAreEnteredOnceForEachChannelAndMonth() {
        var marketer = given().auth().oauth2(TestTokens.of("marketer")).contentType("application/json");
        for (var amount : new String[] {"100", "120.50"}) {
            given().spec(marketer)
                    .body("{\"channel\":\"search\",\"month\":\"2026-01\",\"amount\":%s,\"currency\":\"EUR\"}"
                            .formatted(amount))
                    .put("/v1/costs")
                    .then()
                    .statusCode(200);
        }
        given().spec(marketer)
                .body("{\"channel\":\"mail\",\"month\":\"2026-01\",\"amount\":1,\"currency\":\"EUR\"}")
                .put("/v1/costs")
                .then()
                .statusCode(200);

        String cursor = given().spec(marketer)
                .get("/v1/costs?limit=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].channel", equalTo("mail"))
                .extract()
                .path("nextCursor");
        given().spec(marketer)
                .get("/v1/costs?limit=1&cursor=" + cursor)
                .then()
                .body("items[0].channel", equalTo("search"))
                .body("items[0].amount", equalTo(120.5f))
                .body("nextCursor", nullValue());
    }
}
