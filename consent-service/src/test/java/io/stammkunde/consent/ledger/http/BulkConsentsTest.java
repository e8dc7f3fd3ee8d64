package io.stammkunde.consent.ledger.http;

import static io.stammkunde.consent.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.stammkunde.consent.Api;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Many decisions are recorded together, in their order, or not at all. */
@QuarkusTest
class BulkConsentsTest {
    /** The most that one request may bring. */
    private static final int THOUSAND = 1000;

    private final String ada = UUID.randomUUID().toString();
    private final String bob = UUID.randomUUID().toString();

    @Test
    void allAreRecordedInTheirOrder() {
        bulk(List.of(
                        decision(ada, "analytics", "GIVE"),
                        decision(bob, "analytics", "GIVE"),
                        decision(ada, "analytics", "WITHDRAW")))
                .statusCode(201)
                .body("items.state", contains("GIVEN", "GIVEN", "WITHDRAWN"))
                .body("items.profileId", contains(ada, bob, ada));

        Api.decide(ada, "analytics").body("permitted", equalTo(false));
        Api.decide(bob, "analytics").body("permitted", equalTo(true));
        as("compliance-officer")
                .get("/v1/consents/verification?profileId=" + ada)
                .then()
                .body("intact", equalTo(true))
                .body("entries", equalTo(2));
        as("compliance-officer")
                .get("/v1/audit?action=consent.recorded&objectId=" + ada)
                .then()
                .body("items", hasSize(2));
        as("compliance-officer").post("/v1/audit/verify").then().body("valid", equalTo(true));
    }

    @Test
    void aThousandAreRecordedAtOnce() {
        var people = Stream.generate(() -> UUID.randomUUID().toString())
                .limit(THOUSAND)
                .toList();

        bulk(people.stream()
                        .map(person -> decision(person, "analytics", "GIVE"))
                        .toList())
                .statusCode(201)
                .body("items", hasSize(THOUSAND));

        Api.decide(people.getLast(), "analytics").body("permitted", equalTo(true));
    }

    @Test
    void ifOneIsRefusedNoneIsRecordedAndItIsNamed() {
        bulk(List.of(decision(ada, "analytics", "GIVE"), decision(bob, "no-such-purpose", "GIVE")))
                .statusCode(422)
                .body("type", containsString("bulk-refused"))
                .body("errors.pointer", contains("/decisions/1"))
                .body("errors.detail[0]", containsString("no-such-purpose"));

        as("compliance-officer")
                .get("/v1/consents/history?profileId=" + ada)
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void aTimeThatCannotBeIsNamedByItsPlace() {
        var late = new LinkedHashMap<>(decision(ada, "analytics", "GIVE"));
        late.put("at", "2999-01-01T00:00:00Z");

        bulk(List.of(decision(bob, "analytics", "GIVE"), late))
                .statusCode(422)
                .body("errors.pointer", contains("/decisions/1/at"));
    }

    @Test
    void aMistakeIsNamedByItsPlace() {
        var asked = new LinkedHashMap<>(decision(ada, "analytics", "GIVE"));
        asked.put("confirmation", Map.of("address", "ada@example.org"));

        bulk(List.of(asked)).statusCode(400).body("errors.pointer", hasItem("/decisions/0/confirmation"));
        bulk(List.of(decision(ada, "analytics", "ASK")))
                .statusCode(400)
                .body("errors.pointer", hasItem("/decisions/0/action"));
        bulk(List.of()).statusCode(400);
    }

    @Test
    void aRepeatedRequestIsRecordedOnceAndItsNameIsTaken() {
        var name = UUID.randomUUID().toString();
        var decisions = List.of(decision(ada, "analytics", "GIVE"), decision(bob, "analytics", "GIVE"));
        var first = named(name, decisions).statusCode(201).extract().<List<String>>path("items.id");

        var again = named(name, decisions).statusCode(201).extract().<List<String>>path("items.id");

        assertThat(again).isEqualTo(first).hasSize(2);
        named(name, List.of(decision(ada, "analytics", "WITHDRAW")))
                .statusCode(409)
                .body("type", containsString("idempotency-key-reused"));
        as("compliance-officer")
                .get("/v1/consents/history?profileId=" + ada)
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void whoMayNotRecordOneMayNotRecordMany() {
        as("analyst")
                .body(Map.of("decisions", List.of(decision(ada, "analytics", "GIVE"))))
                .post("/v1/consents/bulk")
                .then()
                .statusCode(403);
    }

    private static Map<String, Object> decision(String profile, String purpose, String action) {
        return Map.of("subject", Map.of("profileId", profile), "purpose", purpose, "action", action);
    }

    private static ValidatableResponse bulk(List<? extends Map<String, ?>> decisions) {
        return as("compliance-officer")
                .body(Map.of("decisions", decisions))
                .post("/v1/consents/bulk")
                .then();
    }

    private static ValidatableResponse named(String name, List<? extends Map<String, ?>> decisions) {
        return as("compliance-officer")
                .header("Idempotency-Key", name)
                .body(Map.of("decisions", decisions))
                .post("/v1/consents/bulk")
                .then();
    }
}
