package io.stammkunde.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.stammkunde.testing.TestTokens;
import io.vertx.core.json.JsonArray;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@Timeout(60)
@QuarkusTestResource(TestServices.class)
@QuarkusTestResource(TestRealm.class)
class TokenTest {
    private static final String SOURCES = "/v1/sources";

    @Test
    void passesOnTheTokenThatItVerified() {
        var token = TestTokens.of("analyst");

        var response = Calls.get(SOURCES, token);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Calls.json(response).getJsonObject("headers").getJsonArray("authorization"))
                .isEqualTo(JsonArray.of("Bearer " + token));
    }

    @Test
    void asksForATokenWhereNoneIsSent() {
        var response = Calls.send(Calls.to(SOURCES).header("Accept", "text/html"));

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(Calls.problem(response)).isEqualTo("unauthenticated");
        assertThat(response.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(challenge -> assertThat(challenge).startsWith("Bearer"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not-a-token",
                "a.b.c",
                "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4IiwicmVhbG1fYWNjZXNzIjp7InJvbGVzIjpbImFkbWluaXN0cmF0b3IiXX19.",
                "...",
                "%00"
            })
    void refusesWhatIsNoToken(String broken) {
        var response = Calls.get(SOURCES, broken);

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(Calls.problem(response)).isEqualTo("unauthenticated");
    }

    @Test
    void refusesATokenThatHasExpired() {
        assertThat(Calls.get(SOURCES, TestTokens.expired("administrator")).statusCode())
                .isEqualTo(401);
    }

    @Test
    void refusesATokenThatSomebodyElseSigned() {
        assertThat(Calls.get(SOURCES, TestTokens.foreign("administrator")).statusCode())
                .isEqualTo(401);
    }

    @Test
    void refusesATokenThatIsMeantForAnotherApplication() {
        assertThat(Calls.get(SOURCES, TestTokens.withoutAudience("administrator"))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void refusesATokenThatWasChanged() {
        var token = TestTokens.of("administrator");
        var middle = token.indexOf('.') + 12;

        var changed =
                token.substring(0, middle) + (token.charAt(middle) == 'A' ? 'B' : 'A') + token.substring(middle + 1);

        assertThat(Calls.get(SOURCES, changed).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic YW5uYTphbm5h", "Digest x", "Bearer", "Bearer ", "bearertoken"})
    void refusesOtherWaysToSignIn(String authorization) {
        var response = Calls.send(Calls.to(SOURCES).header("Authorization", authorization));

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(Calls.problem(response)).isEqualTo("unauthenticated");
    }

    @Test
    void refusesTwoTokensAtOnce() {
        var token = TestTokens.of("analyst");
        var other = TestTokens.of("administrator");

        var response = Calls.rawLines(
                "GET /v1/sources HTTP/1.1", "Authorization: Bearer " + token, "Authorization: Bearer " + other);

        assertThat(response).startsWith("HTTP/1.1 400");
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/v1/sources,customer",
        "POST,/v1/sources,analyst",
        "POST,/v1/profiles/resolve,administrator",
        "GET,/v1/quality/quarantine,marketer",
        "POST,/v1/imports,analyst",
        "POST,/v1/purposes,data-steward",
        "POST,/v1/segments,data-steward",
        "GET,/v1/metrics/board,data-steward",
        "PUT,/v1/costs,analyst",
        "GET,/v1/status,customer"
    })
    void refusesWhoMayNot(String method, String path, String role) {
        var response = Calls.send(Calls.to(path, TestTokens.of(role)).method(method, BodyPublishers.noBody()));

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(Calls.problem(response)).isEqualTo("forbidden");
    }

    @Test
    void refusesATokenWithoutAnyRole() {
        assertThat(Calls.get(SOURCES, TestTokens.of()).statusCode()).isEqualTo(403);
    }

    @Test
    void tellsWhoHasSignedIn() {
        var response = Calls.get("/v1/me", TestTokens.of("marketer", "analyst"));

        assertThat(Calls.json(response).getString("username")).isEqualTo("test-user");
        assertThat(Calls.json(response).getJsonArray("roles")).isEqualTo(JsonArray.of("analyst", "marketer"));
    }
}
