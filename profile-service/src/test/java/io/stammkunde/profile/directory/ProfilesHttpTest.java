package io.stammkunde.profile.directory;

import static io.restassured.RestAssured.given;
import static io.stammkunde.profile.Api.as;
import static io.stammkunde.profile.Api.lookup;
import static io.stammkunde.profile.Api.newId;
import static io.stammkunde.profile.Api.personWith;
import static io.stammkunde.profile.Api.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.stammkunde.profile.Api;
import io.stammkunde.profile.RunningService;
import io.stammkunde.testing.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@RunningService
class ProfilesHttpTest {
    @Test
    void resolvingMakesSomebodyKnownOnce() {
        var body = "{\"identifiers\":[{\"type\":\"email\",\"value\":\" %s@Example.org\"}]}".formatted(newId());
        var first = as("service").body(body).post("/v1/profiles/resolve").then().statusCode(200);
        first.body("created", is(true));
        var id = first.extract().jsonPath().getString("profileId");

        as("service")
                .body(body)
                .post("/v1/profiles/resolve")
                .then()
                .statusCode(200)
                .body("created", is(false))
                .body("profileId", is(id));
        as("analyst").get("/v1/profiles/" + id).then().statusCode(200).body("eventCount", is(0));
    }

    @Test
    void onlyServicesResolve() {
        for (var role : new String[] {"analyst", "administrator", "customer"}) {
            as(role).body("{}").post("/v1/profiles/resolve").then().statusCode(403);
        }
    }

    @Test
    void valuesThatIdentifyNobodyAreRefused() {
        lookup("email", "guest").then().statusCode(400).body("errors[0].pointer", is("/value"));
        lookup("shoeSize", "42").then().statusCode(400).body("errors[0].pointer", is("/type"));
        as("service")
                .body("{\"identifiers\":[{\"type\":\"phone\",\"value\":\"12\"}]}")
                .post("/v1/profiles/resolve")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("/identifiers/0/value"));
    }

    @Test
    void unknownPeopleAreNotFound() {
        lookup("userId", newId())
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:stammkunde:problem:unknown-profile"));
        as("analyst").get("/v1/profiles/" + newId()).then().statusCode(404);
        as("analyst").get("/v1/profiles/%s/timeline".formatted(newId())).then().statusCode(404);
        as("analyst").get("/v1/profiles/not-an-id").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=201", "limit=x", "cursor=%C3%BC", "cursor=abc"})
    void listsRefuseWhatTheyCannotRead(String query) {
        as("analyst")
                .urlEncodingEnabled(false)
                .get("/v1/profiles?" + query)
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"query\":\"\"}",
                "{\"query\":\"x\"}",
                "{\"query\":7}",
                "{\"query\":\"ada\",\"limit\":500}"
            })
    void searchesRefuseWhatTheyCannotRead(String body) {
        as("analyst")
                .body(body)
                .post("/v1/profiles/search")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void theListIsReadPageByPageWithoutRepetition() {
        var shop = Api.shop();
        for (var i = 0; i < 3; i++) {
            var id = newId();
            send(shop, "identify", "{\"userId\":\"%s\"}".formatted(id));
            personWith(1, "userId", id);
        }
        var first =
                as("analyst").get("/v1/profiles?limit=2").then().statusCode(200).body("items", hasSize(2));
        var cursor =
                first.body("nextCursor", notNullValue()).extract().jsonPath().getString("nextCursor");
        var firstIds = first.extract().jsonPath().getList("items.id", String.class);
        var second = as("analyst")
                .get("/v1/profiles?limit=2&cursor=" + cursor)
                .then()
                .statusCode(200);
        assertThat(second.extract().jsonPath().getList("items.id", String.class))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(firstIds);
    }

    @Test
    void nobodyWithoutAValidTokenOrTheRoleSeesPeople() {
        given().get("/v1/profiles").then().statusCode(401);
        for (var token : new String[] {TestTokens.expired("analyst"), TestTokens.foreign("analyst")}) {
            given().auth().oauth2(token).get("/v1/profiles").then().statusCode(401);
        }
        as("customer").get("/v1/profiles").then().statusCode(403);
        as("analyst").get("/v1/quality/quarantine").then().statusCode(403);
    }
}
