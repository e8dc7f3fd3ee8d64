package io.stammkunde.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.stammkunde.testing.PathTricks;
import io.stammkunde.testing.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@Timeout(60)
@QuarkusTestResource(TestServices.class)
@QuarkusTestResource(TestRealm.class)
class PathTest {
    @Test
    void refusesEveryTrickOnAGuardedPath() {
        PathTricks.areRefused(Calls.port(), "/v1/sources");
        PathTricks.areRefused(Calls.port(), "/v1/me");
        PathTricks.areRefused(Calls.port(), "/v1/quality/quarantine");
    }

    @Test
    void refusesEveryTrickEvenOfSomebodyWhoMayComeIn() {
        for (var path : PathTricks.of("/v1/sources")) {
            assertThat(get(path, "administrator")).as(path).startsWith("HTTP/1.1 400");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/quality/%71uarantine",
                "/v1/%71uality/quarantine",
                "/%761/quality/quarantine",
                "/v1/quality/quarantine/",
                "http://localhost/v1/quality/quarantine",
                "http://elsewhere.example/v1/quality/quarantine"
            })
    void choosesTheRouteByWhatTheServiceWillUnderstand(String spelling) {
        assertThat(get(spelling, "marketer")).startsWith("HTTP/1.1 403");
        assertThat(get(spelling, "data-steward")).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/sources%0d%0aX-Injected:1",
                "/v1/sources%7f",
                "/v1/sources#/../me",
                "/v1/sources%zz",
                "/v1/sources%",
                "/v1/sources%23x",
                "/v1/sources%3Fx",
                "/v1/sources%c0%af",
                "/v1/sources/%ff"
            })
    void refusesAPathThatIsNotPlain(String path) {
        assertThat(get(path, "administrator")).startsWith("HTTP/1.1 400");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/V1/sources",
                "/v1/Sources",
                "/v1/sourcesx",
                "/v1",
                "/v1/",
                "/v1/sources2/x",
                "/v1/unknown",
                "/v1/privacy/holdings",
                "/v1/privacy/identities"
            })
    void knowsNoPathThatIsNotInTheTable(String path) {
        assertThat(get(path, "administrator")).startsWith("HTTP/1.1 404").contains("urn:stammkunde:problem:not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/metrics", "/q/openapi", "/q/swagger-ui", "/q/dev", "/q/arc"})
    void keepsWhatIsForInsidersOnAnotherPort(String path) {
        assertThat(get(path, "administrator")).startsWith("HTTP/1.1 404");
    }

    @Test
    void tellsWhetherItIsReady() {
        assertThat(get("/q/health/ready", "analyst")).startsWith("HTTP/1.1 200");
    }

    @Test
    void namesTheMethodsThatAreOffered() {
        var answer = Calls.rawLines("DELETE /v1/profiles/search?x=1 HTTP/1.1");
        var other = Calls.rawLines("TRACE /v1/me HTTP/1.1");

        assertThat(answer).startsWith("HTTP/1.1 401");
        assertThat(other).startsWith("HTTP/1.1 405").containsIgnoringCase("Allow: GET");
    }

    @Test
    void becomesNoOtherProtocol() {
        var answer = Calls.rawLines(
                "GET /v1/sources HTTP/1.1",
                "Connection: Upgrade",
                "Upgrade: websocket",
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
                "Sec-WebSocket-Version: 13");

        assertThat(answer).startsWith("HTTP/1.1 400").contains("upgrade-refused");
    }

    private static String get(String path, String role) {
        return Calls.rawLines("GET " + path + " HTTP/1.1", "Authorization: Bearer " + TestTokens.of(role));
    }
}
