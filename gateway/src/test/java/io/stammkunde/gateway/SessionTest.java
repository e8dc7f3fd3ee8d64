package io.stammkunde.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The way of a browser: to the issuer, back with a code, then with a cookie. */
@QuarkusTest
@Timeout(60)
@QuarkusTestResource(TestServices.class)
@QuarkusTestResource(TestRealm.class)
class SessionTest {
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String lastLocation = "";

    @BeforeEach
    void startWithoutCookies() {
        cookies.clear();
    }

    @Test
    void sendsABrowserToTheIssuerWithAChallenge() {
        var response = visit(Calls.origin() + "/login");

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(location(response))
                .contains("/realm/auth?")
                .contains("client_id=stammkunde-console")
                .contains("code_challenge_method=S256")
                .contains("response_type=code");
        assertThat(cookies.keySet()).anyMatch(name -> name.startsWith("q_auth"));
    }

    @Test
    void comesBackToTheConsoleWithASession() {
        var last = signIn();

        assertThat(location(last)).isEqualTo("/");
        assertThat(cookies).containsKey("q_session");
        assertThat(cookies.get("q_session").split("\\.", -1))
                .hasSize(5); // encrypted: a JWE, not a token of three parts
    }

    @Test
    void usesTheTokenOfTheSessionForTheServices() {
        signIn();

        var me = visit(Calls.origin() + "/v1/me");
        var sources = visit(Calls.origin() + "/v1/sources");

        assertThat(Calls.json(me).getString("username")).isEqualTo(TestRealm.SESSION_USER);
        assertThat(Calls.json(me).getString("name")).isEqualTo("Mara Marketer");
        assertThat(Calls.json(me).getJsonArray("roles")).isEqualTo(new JsonArray(TestRealm.SESSION_ROLES));
        var seen = Calls.json(sources).getJsonObject("headers");
        assertThat(seen.getJsonArray("authorization").getString(0)).startsWith("Bearer eyJ");
        assertThat(seen.containsKey("cookie")).isFalse();
    }

    @Test
    void holdsToTheRolesOfTheSession() {
        signIn();

        assertThat(visit(Calls.origin() + "/v1/quality/quarantine").statusCode())
                .isEqualTo(403);
    }

    @Test
    void protectsTheCookieFromScriptsAndOtherSites() {
        visit(location(visit(Calls.origin() + "/login")));
        var back = visit(lastLocation);

        var session = back.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("q_session"))
                .findFirst()
                .orElseThrow();
        assertThat(session).contains("HTTPOnly").contains("SameSite=Lax");
    }

    @Test
    void letsTheConsoleMakeChanges() {
        signIn();

        var response = change(Calls.origin(), "JavaScript");

        assertThat(response.statusCode()).isEqualTo(200);
    }

    @Test
    void refusesChangesThatAnotherSiteMayHaveCaused() {
        signIn();

        assertThat(Calls.problem(change("https://evil.example", "JavaScript"))).isEqualTo("cross-site");
        assertThat(Calls.problem(change(null, "JavaScript"))).isEqualTo("cross-site");
        assertThat(Calls.problem(change("null", "JavaScript"))).isEqualTo("cross-site");
        assertThat(Calls.problem(change(Calls.origin(), null))).isEqualTo("cross-site");
        assertThat(Calls.problem(change(Calls.origin(), "XMLHttpRequest"))).isEqualTo("cross-site");
    }

    @Test
    void believesNoSessionThatWasMadeUp() {
        cookies.put("q_session", "made-up");

        var response = visit(Calls.origin() + "/v1/me");

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(Calls.problem(response)).isEqualTo("unauthenticated");
    }

    @Test
    void startsAgainIfTheSessionIsNoGoodAnyMore() {
        cookies.put("q_session", "made-up");

        var response = visit(Calls.origin() + "/login");

        assertThat(response.statusCode()).isIn(302, 401);
    }

    @Test
    void acceptsNoCodeThatItHasNotAskedFor() {
        var response = visit(Calls.origin() + "/login?code=stolen&state=guessed");

        assertThat(location(response)).contains("/realm/auth?"); // from the beginning
        assertThat(cookies).doesNotContainKey("q_session");
    }

    @Test
    void endsTheSessionHereAndAtTheIssuer() {
        signIn();

        var response = visit(Calls.origin() + "/logout");

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(location(response)).contains("/realm/end?").contains("id_token_hint=");
        assertThat(cookies).doesNotContainKey("q_session");
    }

    @Test
    void hasNothingToEndWithoutASession() {
        assertThat(location(visit(Calls.origin() + "/logout"))).isEqualTo("/");
    }

    /** Follows the redirects from the gateway to the issuer and back, and stops before the console. */
    private HttpResponse<String> signIn() {
        var last = visit(Calls.origin() + "/login");
        for (var hop = 0; hop < 5 && !lastLocation.equals("/"); hop++) {
            last = visit(lastLocation);
        }
        return last;
    }

    private HttpResponse<String> change(@Nullable String origin, @Nullable String requestedWith) {
        var request = Calls.to("/v1/profiles/search").POST(BodyPublishers.ofString("{}"));
        if (origin != null) {
            request.header("Origin", origin);
        }
        if (requestedWith != null) {
            request.header("X-Requested-With", requestedWith);
        }
        return send(request);
    }

    private HttpResponse<String> visit(String address) {
        return send(HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(10)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        var response = Calls.send(request);
        response.headers().allValues("Set-Cookie").forEach(this::keep);
        response.headers().firstValue("Location").ifPresent(location -> lastLocation = location);
        return response;
    }

    private void keep(String header) {
        var pair = header.split(";", 2)[0].split("=", 2);
        if (header.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElse("none");
    }
}
