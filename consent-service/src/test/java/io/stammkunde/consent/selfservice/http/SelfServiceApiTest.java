package io.stammkunde.consent.selfservice.http;

import static io.restassured.RestAssured.given;
import static io.stammkunde.consent.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.stammkunde.consent.Api;
import io.stammkunde.consent.ProfileServiceFake;
import io.stammkunde.testing.TestTokens;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@Timeout(180)
class SelfServiceApiTest {
    private final String address = "kim-" + UUID.randomUUID() + "@example.org";
    private final String person = ProfileServiceFake.profileOf("email", address).toString();

    @Test
    void aCustomerSeesAndDecidesTheirOwnConsents() {
        me().body("""
                        {"purpose":"analytics","channel":"NONE","action":"GIVE","effort":{"steps":2,"seconds":9}}""").post("/v1/self/consents").then().statusCode(201).body("state", equalTo("GIVEN"));

        Api.decide(person, "analytics").body("permitted", equalTo(true));
        me().get("/v1/self/consents")
                .then()
                .statusCode(200)
                .body("items.find { it.purpose == 'analytics' && it.channel == 'NONE' }.state", equalTo("GIVEN"));
        me().get("/v1/self/consents/history").then().statusCode(200).body("items.state", contains("GIVEN"));
    }

    @Test
    void aCustomerTakesTheReceiptOfTheirOwnDecisionAndNobodyElses() {
        Api.record(person, "analytics", "GIVE").statusCode(201);
        var entry = me().get("/v1/self/consents/history").then().extract().<String>path("items[0].id");
        var path = "/v1/self/consents/" + entry + "/receipt";

        var receipt = me().get(path)
                .then()
                .statusCode(200)
                .contentType("application/jose")
                .extract()
                .asString();

        assertThat(receipt.split("\\.", -1)).hasSize(3);
        var stranger = "stranger-" + UUID.randomUUID() + "@example.org";
        ProfileServiceFake.profileOf("email", stranger);
        customer(stranger, true).get(path).then().statusCode(404).body("type", containsString("not-yours"));
        me().get("/v1/self/consents/" + UUID.randomUUID() + "/receipt")
                .then()
                .statusCode(404)
                .body("type", containsString("not-yours"));
    }

    @Test
    void aRequestOfASignedInCustomerNeedsNoFurtherIdentity() {
        var id = ask("ACCESS")
                .statusCode(201)
                .body("state", equalTo("TRIAGE"))
                .extract()
                .<String>path("id");

        as("compliance-officer")
                .get("/v1/privacy/requests/" + id)
                .then()
                .statusCode(200)
                .body("channel", equalTo("SELF_SERVICE"))
                .body("profileId", equalTo(person));
        me().get("/v1/self/requests").then().body("items.id", contains(id)).body("items[0].due", notNullValue());
    }

    @Test
    void aCustomerSaysWhatIsWrongAndOnlyOfWhatDoesNotLeadToPeople() {
        var id = me().body("""
                        {"type":"RECTIFICATION","corrections":[{"field":"lastName","value":"Meyer"}]}""")
                .post("/v1/self/requests")
                .then()
                .statusCode(201)
                .body("state", equalTo("TRIAGE"))
                .extract()
                .<String>path("id");
        as("compliance-officer")
                .get("/v1/privacy/requests/" + id)
                .then()
                .body("corrections.fields[0].value", equalTo("Meyer"));

        me().body("""
                        {"type":"RECTIFICATION","corrections":[{"field":"email","value":"new@example.org"}]}""")
                .post("/v1/self/requests")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:stammkunde:problem:identifier-not-corrected"));
        me().body("""
                        {"type":"ACCESS","corrections":[{"field":"lastName","value":"Meyer"}]}""").post("/v1/self/requests").then().statusCode(400).body("errors.pointer", hasItem("/corrections"));
    }

    @Test
    void aRequestCanBeTakenBackWhileNothingHasBeenDone() {
        var id = ask("ERASURE").extract().<String>path("id");

        me().post("/v1/self/requests/" + id + "/withdrawal")
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
        me().post("/v1/self/requests/" + id + "/withdrawal").then().statusCode(409);
    }

    @Test
    void nobodyReachesARequestOfSomebodyElse() {
        var id = ask("ACCESS").extract().<String>path("id");
        var stranger = "stranger-" + UUID.randomUUID() + "@example.org";

        for (var path : new String[] {"/withdrawal", "/archive"}) {
            var foreign = customer(stranger, true);
            var unknown = customer(stranger, true);
            var answer = path.equals("/archive")
                    ? foreign.get("/v1/self/requests/" + id + path)
                    : foreign.post("/v1/self/requests/" + id + path);
            answer.then()
                    .statusCode(404)
                    .body("type", equalTo("urn:stammkunde:problem:not-yours"))
                    .body(not(containsString(address)));
            var none = path.equals("/archive")
                    ? unknown.get("/v1/self/requests/" + UUID.randomUUID() + path)
                    : unknown.post("/v1/self/requests/" + UUID.randomUUID() + path);
            none.then().statusCode(404).body("type", equalTo("urn:stammkunde:problem:not-yours"));
        }
    }

    @Test
    void nobodyBuriesTheDesk() {
        for (var i = 0; i < 5; i++) {
            ask("ACCESS").statusCode(201);
        }

        ask("ACCESS").statusCode(409).body("type", equalTo("urn:stammkunde:problem:enough-requests"));
    }

    @Test
    void anAddressThatIsNotVerifiedProvesNothing() {
        customer(address, false)
                .get("/v1/self/consents")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:stammkunde:problem:address-not-verified"));
    }

    @Test
    void whoIsNotKnownIsToldSo() {
        customer("unknown-" + address, true)
                .get("/v1/self/consents")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:stammkunde:problem:nothing-known"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"compliance-officer", "administrator", "service", "analyst"})
    void whoWorksHereIsNoCustomer(String role) {
        as(role).get("/v1/self/consents").then().statusCode(403);
    }

    @Test
    void aCustomerReachesNothingOfTheDesk() {
        me().get("/v1/privacy/requests").then().statusCode(403);
        me().queryParam("profileId", person).get("/v1/consents").then().statusCode(403);
    }

    @Test
    void aWrongChoiceIsRefusedByName() {
        me().body("""
                        {"purpose":"analytics","channel":"NONE","action":"ASK"}""").post("/v1/self/consents").then().statusCode(400).body("errors.pointer", hasItem("/action"));
    }

    private RequestSpecification me() {
        return customer(address, true);
    }

    private static RequestSpecification customer(String address, boolean isVerified) {
        return given().auth().oauth2(TestTokens.ofCustomer(address, isVerified)).contentType(ContentType.JSON);
    }

    private io.restassured.response.ValidatableResponse ask(String type) {
        return me().body("{\"type\":\"%s\"}".formatted(type))
                .post("/v1/self/requests")
                .then();
    }
}
