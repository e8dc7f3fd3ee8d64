package io.stammkunde.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.stammkunde.testing.TestTokens;
import io.vertx.core.json.JsonArray;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@Timeout(60)
@QuarkusTestResource(TestServices.class)
@QuarkusTestResource(TestRealm.class)
class CollectTest {
    private static final String KEY = basic("key-1:");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/identify",
                "/v1/track/",
                "/v1/page",
                "/v1/screen",
                "/v1/group",
                "/v1/alias",
                "/v1/batch",
                "/v1/import",
                "/v1/i",
                "/v1/t",
                "/v1/p",
                "/v1/s",
                "/v1/g",
                "/v1/a",
                "/v1/b",
                "/v1/m",
                "/b",
                "/beacon/v1/batch",
                "/rsaMetrics"
            })
    void letsASourceSendEventsWithItsKey(String path) {
        var response = Calls.send(
                Calls.to(path).header("Authorization", KEY).POST(BodyPublishers.ofString("{\"type\":\"track\"}")));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Calls.json(response).getString("uri")).isEqualTo(path);
        assertThat(Calls.json(response).getJsonObject("headers").getJsonArray("authorization"))
                .isEqualTo(JsonArray.of(KEY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/pixel/v1/track?writeKey=key-1",
                "/sourceConfig?writeKey=key-1",
                "/v1/projects/key-1/settings",
                "/projects/key-1/settings"
            })
    void letsABrowserFetchWithTheKeyInTheAddress(String path) {
        assertThat(Calls.send(Calls.to(path)).statusCode()).isEqualTo(200);
    }

    @Test
    void leavesAKeyInTheBodyToTheService() {
        var response = Calls.send(Calls.to("/v1/batch").POST(BodyPublishers.ofString("{\"writeKey\":\"key-1\"}")));

        assertThat(response.statusCode()).isEqualTo(200);
    }

    @Test
    void refusesACallThatCanHoldNoKey() {
        var post = Calls.send(Calls.to("/v1/track").POST(BodyPublishers.noBody()));
        var pixel = Calls.send(Calls.to("/pixel/v1/page"));

        assertThat(post.statusCode()).isEqualTo(401);
        assertThat(Calls.problem(post)).isEqualTo("invalid-write-key");
        assertThat(pixel.statusCode()).isEqualTo(401);
    }

    @Test
    void refusesTwoDifferentKeys() {
        var response = Calls.send(Calls.to("/v1/track?writeKey=key-2")
                .header("Authorization", KEY)
                .POST(BodyPublishers.ofString("{}")));

        assertThat(response.statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic !!!", "Digest x"})
    void refusesAKeyThatCannotBeRead(String authorization) {
        var response = Calls.send(
                Calls.to("/v1/track").header("Authorization", authorization).POST(BodyPublishers.ofString("{}")));

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(Calls.problem(response)).isEqualTo("invalid-write-key");
    }

    @Test
    void neverSendsAnSdkElsewhere() {
        var signedIn = Calls.send(Calls.to("/v1/track")
                .header("Cookie", "q_session=broken; q_auth_x=broken")
                .header("Accept", "text/html")
                .POST(BodyPublishers.ofString("{}")));
        var token = Calls.post("/v1/track", TestTokens.of("administrator"), "{}");

        assertThat(signedIn.statusCode()).isEqualTo(200);
        assertThat(Calls.json(signedIn).getJsonObject("headers").containsKey("cookie"))
                .isFalse();
        assertThat(token.statusCode()).isEqualTo(401);
    }

    @Test
    void leavesTheQuestionOfABrowserToTheService() {
        var response = Calls.send(Calls.to("/v1/track")
                .method("OPTIONS", BodyPublishers.noBody())
                .header("Origin", "https://shop.example")
                .header("Access-Control-Request-Method", "POST"));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).hasValue("https://shop.example");
        var seen = Calls.json(response).getJsonObject("headers");
        assertThat(seen.getJsonArray("origin")).isEqualTo(JsonArray.of("https://shop.example"));
        assertThat(seen.getJsonArray("access-control-request-method")).isEqualTo(JsonArray.of("POST"));
    }

    @Test
    void givesOtherSitesNoAccessToAnythingElse() {
        var response = Calls.send(Calls.to("/v1/sources")
                .method("OPTIONS", BodyPublishers.noBody())
                .header("Origin", "https://shop.example")
                .header("Access-Control-Request-Method", "GET"));

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().map()).doesNotContainKey("access-control-allow-origin");
    }

    private static String basic(String pair) {
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
