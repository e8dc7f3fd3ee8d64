package io.stammkunde.consent.receipt.http;

import static io.stammkunde.consent.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.stammkunde.consent.Api;
import io.stammkunde.consent.signature.Signature;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.UUID;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@Timeout(180)
class ReceiptApiTest {
    @Test
    void canBeCheckedWithThePublishedKeyAlone() throws JoseException {
        var profile = UUID.randomUUID().toString();
        var entry = Api.record(profile, "analytics", "GIVE").extract().<String>path("id");

        var jws = as("service")
                .get("/v1/consents/entries/" + entry + "/receipt")
                .then()
                .statusCode(200)
                .contentType("application/jose")
                .header("Content-Disposition", containsString("consent-" + entry + ".jws"))
                .extract()
                .asString();

        var receipt = new JsonObject(Signature.verify(jws, published().getPublicKey()));
        assertThat(receipt.getString("stammkunde:kind")).isEqualTo("stammkunde-consent-receipt-v1");
        assertThat(receipt.getString("dct:identifier")).isEqualTo(entry);
        var consent = receipt.getJsonObject("dpv:hasRecordOfActivity");
        assertThat(consent.getJsonObject("dpv:hasDataSubject").getString("@id")).isEqualTo("urn:uuid:" + profile);
        assertThat(consent.getJsonObject("stammkunde:ledger").getString("stammkunde:hash"))
                .isEqualTo(Api.history(profile).extract().path("items[0].hash"));
    }

    @Test
    void canBeReadAsJsonLd() {
        var profile = UUID.randomUUID().toString();
        var entry = Api.record(profile, "marketing", "OBJECT").extract().<String>path("id");

        as("compliance-officer")
                .accept("application/ld+json")
                .get("/v1/consents/entries/" + entry + "/receipt")
                .then()
                .statusCode(200)
                .contentType("application/ld+json")
                .body(containsString("\"@type\":\"dpv:ConsentReceipt\""))
                .body(containsString("\"stammkunde:state\":\"OBJECTED\""));
        as("administrator")
                .queryParam("objectId", profile)
                .get("/v1/audit")
                .then()
                .body("items.action", hasItem("consent.receipt.issued"));
    }

    @Test
    void namesNobody() {
        var mail = "ada-%s@example.org".formatted(UUID.randomUUID());
        var entry = as("service")
                .body("""
                {"subject":{"type":"email","value":"%s"},"purpose":"analytics","action":"GIVE","evidence":"ticked by %s"}""".formatted(mail, mail))
                .post("/v1/consents")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");

        var receipt = as("data-steward")
                .accept("application/ld+json")
                .get("/v1/consents/entries/" + entry + "/receipt")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(receipt).doesNotContain(mail).doesNotContain("ticked by");
    }

    @Test
    void thereIsNoneOfAnEntryThatThereIsNot() {
        as("service")
                .get("/v1/consents/entries/" + UUID.randomUUID() + "/receipt")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:stammkunde:problem:unknown-consent-entry"));
        as("service").get("/v1/consents/entries/1/receipt").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyst", "marketer", "customer"})
    void onlyThoseWhoAnswerForConsentsGetOne(String role) {
        as(role).get("/v1/consents/entries/" + UUID.randomUUID() + "/receipt")
                .then()
                .statusCode(403);
    }

    private static PublicJsonWebKey published() throws JoseException {
        var key = as("administrator")
                .get("/v1/audit/keys")
                .then()
                .statusCode(200)
                .extract()
                .<Map<String, Object>>path("keys[0]");
        return PublicJsonWebKey.Factory.newPublicJwk(key);
    }
}
