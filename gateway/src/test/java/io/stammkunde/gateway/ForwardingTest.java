package io.stammkunde.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.stammkunde.testing.TestTokens;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@Timeout(60)
@QuarkusTestResource(TestServices.class)
@QuarkusTestResource(TestRealm.class)
class ForwardingTest {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Test
    void passesPathQueryMethodAndBodyAsTheyAre() {
        var response =
                Calls.post("/v1/profiles/search?limit=5&q=%C3%A4%2F%3B", TestTokens.of("analyst"), "{\"query\":\"x\"}");

        assertThat(Calls.json(response).getString("method")).isEqualTo("POST");
        assertThat(Calls.json(response).getString("uri")).isEqualTo("/v1/profiles/search?limit=5&q=%C3%A4%2F%3B");
        assertThat(Calls.json(response).getInteger("bodyBytes")).isEqualTo(13);
    }

    @Test
    void writesWhatItVouchesForItself() {
        var headers = seen(
                "X-Forwarded-For: 6.6.6.6",
                "X-Forwarded-Host: evil.example",
                "X-Forwarded-Proto: https",
                "X-Forwarded-Prefix: /x",
                "Forwarded: for=6.6.6.6",
                "X-Real-IP: 6.6.6.6",
                "Via: 1.1 evil",
                "X-Original-URL: /v1/status",
                "X-HTTP-Method-Override: DELETE");

        assertThat(headers.getJsonArray("x-forwarded-for")).isEqualTo(JsonArray.of("127.0.0.1"));
        assertThat(headers.getJsonArray("x-forwarded-host")).isEqualTo(JsonArray.of("localhost"));
        assertThat(headers.getJsonArray("x-forwarded-proto")).isEqualTo(JsonArray.of("http"));
        assertThat(headers.fieldNames())
                .doesNotContain(
                        "x-forwarded-prefix",
                        "forwarded",
                        "x-real-ip",
                        "via",
                        "x-original-url",
                        "x-http-method-override");
    }

    @Test
    void keepsWhatBelongsToTheConnectionToItself() {
        var headers = seen(
                "Connection: X-Mine, Authorization",
                "X-Mine: 1",
                "Keep-Alive: timeout=5",
                "Proxy-Authorization: Basic x",
                "TE: trailers",
                "Trailer: X-T",
                "Cookie: q_session_other=secret",
                "Origin: https://elsewhere.example");

        assertThat(headers.fieldNames())
                .doesNotContain(
                        "x-mine",
                        "keep-alive",
                        "proxy-authorization",
                        "te",
                        "trailer",
                        "cookie",
                        "origin",
                        "connection");
        assertThat(headers.getJsonArray("authorization").getString(0)).startsWith("Bearer ");
    }

    @Test
    void hidesWhatIsInside() {
        var headers = Calls.get("/v1/sources", TestTokens.of("analyst")).headers();

        assertThat(headers.map())
                .doesNotContainKeys("set-cookie", "server", "x-dropped", "access-control-allow-origin")
                .containsKey("x-kept");
    }

    @Test
    void givesEveryAnswerTheHeadersThatProtectABrowser() {
        for (var path : new String[] {"/v1/sources", "/v1/unknown", "/v1/sources;x", "/"}) {
            var answer = Calls.rawLines("GET " + path + " HTTP/1.1", "Accept: text/html");

            assertThat(answer.toLowerCase(Locale.ROOT))
                    .as(path)
                    .contains("x-content-type-options: nosniff")
                    .contains("frame-ancestors 'none'")
                    .contains("referrer-policy: no-referrer")
                    .contains("x-request-id: ")
                    .doesNotContain("strict-transport-security");
        }
    }

    @Test
    void passesOnTheStatusWhateverItIs() {
        for (var status : new int[] {201, 204, 304, 400, 404, 409, 422, 500, 503}) {
            assertThat(Calls.get("/v1/sources?answer=" + status, TestTokens.of("analyst"))
                            .statusCode())
                    .isEqualTo(status);
        }
    }

    @Test
    void answersAQuestionForTheHeadWithoutABody() {
        var response =
                Calls.send(Calls.to("/v1/sources", TestTokens.of("analyst")).HEAD());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEmpty();
    }

    @Test
    void keepsASaneRequestId() {
        var response =
                Calls.send(Calls.to("/v1/sources", TestTokens.of("analyst")).header("X-Request-Id", "shop-4711-abc"));

        assertThat(response.headers().allValues("X-Request-Id")).containsExactly("shop-4711-abc");
        assertThat(Calls.json(response).getJsonObject("headers").getJsonArray("x-request-id"))
                .isEqualTo(JsonArray.of("shop-4711-abc"));
    }

    @Test
    void replacesARequestIdThatCouldDoHarm() {
        var response =
                Calls.send(Calls.to("/v1/sources", TestTokens.of("analyst")).header("X-Request-Id", "<script>"));

        var given = response.headers().firstValue("X-Request-Id").orElseThrow();
        assertThat(given).matches("[0-9a-f-]{36}");
        assertThat(Calls.json(response).getJsonObject("headers").getJsonArray("x-request-id"))
                .isEqualTo(JsonArray.of(given));
    }

    @Test
    void continuesTheTraceOfTheCaller() {
        var headers = seen("traceparent: 00-" + TRACE + "-00f067aa0ba902b7-01");

        assertThat(headers.getJsonArray("traceparent")).hasSize(1);
        assertThat(headers.getJsonArray("traceparent").getString(0)).startsWith("00-" + TRACE + "-");
    }

    private static JsonObject seen(String... headers) {
        var lines = new ArrayList<>(List.of(headers));
        lines.addFirst("Authorization: Bearer " + TestTokens.of("analyst"));
        lines.addFirst("GET /v1/sources HTTP/1.1");

        var answer = Calls.rawLines(lines.toArray(String[]::new));

        assertThat(answer).startsWith("HTTP/1.1 200");
        return new JsonObject(answer.substring(answer.indexOf("\r\n\r\n") + 4)).getJsonObject("headers");
    }
}
