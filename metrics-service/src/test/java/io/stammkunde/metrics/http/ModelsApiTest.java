package io.stammkunde.metrics.http;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.stammkunde.testing.TestTokens;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Models of customer lifetime value, as a client sees them. */
@QuarkusTest
class ModelsApiTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static RequestSpecification analyst() {
        return given().auth().oauth2(TestTokens.of("analyst"));
    }

    @Test
    void aModelNeedsCustomers() {
        analyst()
                .get("/v1/clv/model?calibrationEnd=1990-01-01")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:stammkunde:problem:too-few-customers"));
    }

    @Test
    void aRefitBeginsInTheBackground() {
        analyst().post("/v1/clv/model/refit").then().statusCode(202);

        await().atMost(PATIENCE)
                .untilAsserted(() -> analyst()
                        .get("/v1/clv/model/refit")
                        .then()
                        .statusCode(200)
                        .body("state", equalTo("failed"))
                        .body("startedAt", notNullValue())
                        .body("reason", containsString("a model needs 20")));
    }

    @Test
    void aCohortOfContractsHasThePublishedParameters() {
        analyst()
                .get("/v1/clv/contracts?term=year&counts=1000,631,468,382,326,289,262,241")
                .then()
                .statusCode(200)
                .body("source", equalTo("counts"))
                .body("alpha.toDouble()", closeTo(0.70407729847352, 1e-6))
                .body("beta.toDouble()", closeTo(1.1820430262095, 1e-6))
                .body("standardErrors", hasSize(2))
                .body("curve", hasSize(14));
    }
}
