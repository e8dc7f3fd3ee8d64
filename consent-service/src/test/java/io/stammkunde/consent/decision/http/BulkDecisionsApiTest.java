package io.stammkunde.consent.decision.http;

import static io.stammkunde.consent.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.stammkunde.consent.Api;
import java.util.Collections;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@Timeout(180)
class BulkDecisionsApiTest {
    private final String ada = UUID.randomUUID().toString();
    private final String grace = UUID.randomUUID().toString();

    @Test
    void eachQuestionGetsTheAnswerThatItGetsAlone() {
        Api.record(ada, "analytics", "GIVE").statusCode(201);
        Api.record(grace, "analytics", "GIVE").statusCode(201);
        Api.record(grace, "analytics", "WITHDRAW").statusCode(201);

        ask(String.join(
                        ",",
                        question(ada, "analytics"),
                        question(grace, "analytics"),
                        question(ada, "marketing"),
                        question(grace, "service"),
                        question(ada, "unheard-of")))
                .then()
                .statusCode(200)
                .body(
                        "items.reason",
                        contains(
                                "CONSENT_GIVEN",
                                "CONSENT_WITHDRAWN",
                                "NO_CONSENT",
                                "LEGAL_BASIS_OF_PURPOSE",
                                "UNKNOWN_PURPOSE"));
    }

    @Test
    void aQuestionAboutThePastIsAnsweredForThen() {
        Api.record(ada, "analytics", "GIVE").statusCode(201);

        ask(question(ada, "analytics")
                        + ",{\"profileId\":\"%s\",\"purpose\":\"analytics\",\"at\":\"2020-01-01T00:00:00Z\"}"
                                .formatted(ada))
                .then()
                .body("items.permitted", contains(true, false));
    }

    @Test
    void noMoreThanAThousandAreAskedAtOnce() {
        ask(String.join(",", Collections.nCopies(1001, question(ada, "analytics"))))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/questions"));
    }

    @Test
    void aWrongQuestionIsNamedByItsPlace() {
        ask(question(ada, "analytics") + ",{\"profileId\":\"%s\",\"purpose\":\"NO\"}".formatted(ada))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem(containsString("/questions")));
    }

    private static Response ask(String questions) {
        return as("service").body("{\"questions\":[%s]}".formatted(questions)).post("/v1/consents/decisions/bulk");
    }

    private static String question(String person, String purpose) {
        return "{\"profileId\":\"%s\",\"purpose\":\"%s\"}".formatted(person, purpose);
    }
}
