package io.stammkunde.consent.audit.http;

import static io.stammkunde.consent.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.stammkunde.consent.Api;
import io.stammkunde.consent.audit.MerkleProof;
import io.stammkunde.consent.signature.Signature;
import io.stammkunde.consent.signature.SigningKeyOfTheRun;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(SigningKeyOfTheRun.class)
@Timeout(180)
class AuditApiTest {
    /** Keycloak's id of a person; their name stays out of the log. */
    private static final String SUBJECT = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final String profile = UUID.randomUUID().toString();

    @Test
    void readingOfAPersonsConsentsIsNoted() {
        Api.standing(profile).statusCode(200);
        Api.history(profile).statusCode(200);

        ofProfile()
                .body("items.action", contains("consent.history.read", "consent.read"))
                .body("items.actor", everyItem(matchesPattern(SUBJECT)))
                .body("items[0].commitment", matchesPattern("[0-9a-f]{64}"));
    }

    @Test
    void readingByAServiceIsNot() {
        as("service")
                .queryParam("profileId", profile)
                .get("/v1/consents")
                .then()
                .statusCode(200);

        ofProfile().body("items", empty());
    }

    @Test
    void aRecordedDecisionIsNotedOnceHoweverOftenItIsSent() {
        for (var round = 0; round < 2; round++) {
            as("data-steward")
                    .header("Idempotency-Key", profile)
                    .body("""
                            {"subject":{"profileId":"%s"},"purpose":"analytics","action":"GIVE"}""".formatted(profile))
                    .post("/v1/consents")
                    .then()
                    .statusCode(201);
        }

        ofProfile().body("items.action", contains("consent.recorded"));
    }

    @Test
    void aRefusedDecisionLeavesNothing() {
        Api.record(profile, "unheard-of", "GIVE").statusCode(404);

        ofProfile().body("items", empty());
    }

    @Test
    void aPublishedPurposeIsNotedByVersion() {
        var key = "p" + UUID.randomUUID();
        var content = """
                "legalBasis":"ART6_1_A","name":{"de":"Umfragen","en":"Surveys"},
                "description":{"de":"Wir fragen Sie.","en":"We ask you."},
                "dataCategories":["contact"],"retention":"P6M","channels":["NONE"]""";
        officer()
                .body("{\"key\":\"%s\",%s}".formatted(key, content))
                .post("/v1/purposes")
                .then()
                .statusCode(201);
        officer().body("{" + content + "}").put("/v1/purposes/" + key).then().statusCode(200); // says nothing new

        officer()
                .queryParam("objectType", "purpose")
                .queryParam("objectId", key)
                .get("/v1/audit")
                .then()
                .body("items.action", contains("purpose.published"));
    }

    @Test
    void entriesComeInPagesNewestFirst() {
        for (var round = 0; round < 3; round++) {
            Api.standing(profile).statusCode(200);
        }

        var first = page(2, null).body("items", hasSize(2)).extract().jsonPath();
        page(2, first.getString("nextCursor")).body("items", hasSize(1)).body("nextCursor", nullValue());
    }

    @Test
    void anEntryHasItsSalt() {
        Api.standing(profile).statusCode(200);
        var sequence = ofProfile().extract().jsonPath().getLong("items[0].sequence");

        officer()
                .get("/v1/audit/" + sequence)
                .then()
                .statusCode(200)
                .body("entry.action", equalTo("consent.read"))
                .body("salt", matchesPattern("[0-9a-f]{64}"));
        officer()
                .get("/v1/audit/999999999")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:stammkunde:problem:beyond-audit-log"));
    }

    @Test
    void aCheckpointIsSignedWithThePublishedKey() throws JoseException {
        Api.standing(profile).statusCode(200);
        var key = officer()
                .get("/v1/audit/keys")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .<String, Object>getMap("keys[0]");
        var checkpoint = checkpoint();

        var signed = JsonPath.from(Signature.verify(
                checkpoint.getString("jws"),
                PublicJsonWebKey.Factory.newPublicJwk(key).getPublicKey()));

        assertThat(checkpoint.getBoolean("signed")).isTrue();
        assertThat(key).doesNotContainKey("d");
        assertThat(signed.getLong("size")).isEqualTo(checkpoint.getLong("size"));
        assertThat(signed.getString("root")).isEqualTo(checkpoint.getString("root"));
    }

    @Test
    void anEntryIsProvenToBeInACheckpoint() {
        Api.standing(profile).statusCode(200);
        var entry = ofProfile().extract().jsonPath();
        var sequence = entry.getLong("items[0].sequence");
        var checkpoint = checkpoint();

        var proof = officer()
                .queryParam("sequence", sequence)
                .queryParam("size", checkpoint.getLong("size"))
                .get("/v1/audit/proofs/inclusion")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(MerkleProof.includes(
                        bytes(entry.getString("items[0].hash")),
                        sequence - 1,
                        checkpoint.getLong("size"),
                        proof.getList("path", String.class).stream()
                                .map(AuditApiTest::bytes)
                                .toList(),
                        bytes(checkpoint.getString("root"))))
                .isTrue();
    }

    @Test
    void aLaterCheckpointIsProvenToExtendAnEarlierOne() {
        Api.standing(profile).statusCode(200);
        var earlier = checkpoint();
        Api.standing(profile).statusCode(200);
        Api.standing(profile).statusCode(200);
        var later = checkpoint();

        var proof = officer()
                .queryParam("from", earlier.getLong("size"))
                .queryParam("to", later.getLong("size"))
                .get("/v1/audit/proofs/consistency")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(MerkleProof.extendsTree(
                        earlier.getLong("size"),
                        bytes(earlier.getString("root")),
                        later.getLong("size"),
                        bytes(later.getString("root")),
                        proof.getList("path", String.class).stream()
                                .map(AuditApiTest::bytes)
                                .toList()))
                .isTrue();
    }

    @Test
    void whatHappensAtTheSameTimeStandsInOneLine() {
        var before = checkpoint().getLong("size");
        List<Future<Integer>> answers;
        try (var threads = Executors.newFixedThreadPool(8)) {
            answers = IntStream.range(0, 40)
                    .mapToObj(i ->
                            threads.submit(() -> Api.standing(profile).extract().statusCode()))
                    .toList();
        }

        assertThat(answers).extracting(Future::resultNow).containsOnly(200);
        assertThat(checkpoint().getLong("size")).isEqualTo(before + answers.size());
        verification().body("valid", is(true)).body("firstBad", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyst", "marketer", "data-steward", "service", "customer"})
    void nobodyElseReadsTheLog(String role) {
        for (var path : List.of("", "/1", "/checkpoint", "/proofs/inclusion?sequence=1", "/keys")) {
            as(role).get("/v1/audit" + path).then().statusCode(403);
        }
        as(role).post("/v1/audit/verify").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?limit=0", "?limit=201", "?cursor=x", "/proofs/inclusion", "/proofs/inclusion?sequence=0"})
    void whatCannotBeUnderstoodIsRefused(String request) {
        officer().get("/v1/audit" + request).then().statusCode(400);
    }

    @Test
    void nothingIsProvenBeyondTheLog() {
        officer()
                .get("/v1/audit/proofs/consistency?from=1&to=999999999")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:stammkunde:problem:beyond-audit-log"));
    }

    private static RequestSpecification officer() {
        return as("compliance-officer");
    }

    private static JsonPath checkpoint() {
        return officer()
                .get("/v1/audit/checkpoint")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static ValidatableResponse verification() {
        return officer().post("/v1/audit/verify").then().statusCode(200);
    }

    private ValidatableResponse ofProfile() {
        return page(50, null);
    }

    private ValidatableResponse page(int limit, @Nullable String cursor) {
        var request = officer()
                .queryParam("objectType", "profile")
                .queryParam("objectId", profile)
                .queryParam("limit", limit);
        if (cursor != null) {
            request.queryParam("cursor", cursor);
        }
        return request.get("/v1/audit").then().statusCode(200);
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
