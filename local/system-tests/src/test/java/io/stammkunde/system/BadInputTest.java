package io.stammkunde.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What callers send by mistake or with intent ends in a problem that names it, at the gateway as in each service. */
class BadInputTest {
    private static final Gateway GATEWAY = new Gateway(RunningSystem.get());
    private static final String SOMEBODY = "0190a000-0000-7000-8000-000000000000";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/sources",
                "/v1/profiles",
                "/v1/purposes",
                "/v1/consents?profileId=" + SOMEBODY,
                "/v1/segments",
                "/v1/metrics/board"
            })
    void withoutATokenNobodyGetsIn(String path) {
        problem(GATEWAY.anonymous().get(path), 401, "unauthenticated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/sources", "/v1/purposes", "/v1/segments", "/v1/metrics/board"})
    void aTokenThatIsNotOneIsRefused(String path) {
        problem(GATEWAY.anonymous().auth().oauth2("not.a.token").get(path), 401, "unauthenticated");
    }

    @ParameterizedTest
    @CsvSource({
        "kim, /v1/profiles",
        "kim, /v1/segments",
        "kim, /v1/metrics/board",
        "kim, /v1/purposes",
        "anna, /v1/quality/quarantine",
        "anna, /v1/quality/duplicates",
        "anna, /v1/imports"
    })
    void aRoleThatDoesNotSufficeIsForbidden(String user, String path) {
        problem(GATEWAY.as(user).get(path), 403, "forbidden");
    }

    @ParameterizedTest
    @CsvSource({"profile, /v1/profiles", "consent, /v1/purposes", "segment, /v1/segments", "metrics, /v1/metrics"})
    void aServiceAskedPastTheGatewayWantsATokenAsWell(String service, String path) {
        var url = "http://127.0.0.1:%d%s".formatted(RunningSystem.get().port(service), path);

        problem(RestAssured.get(url), 401, "unauthenticated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gateway", "profile", "consent", "segment", "metrics"})
    void pathTricksReachNothing(String part) throws IOException {
        for (var path : List.of(
                "/v1/profiles;x=y",
                "/v1%2Fprofiles",
                "/v1/%2e%2e/q/health",
                "/v1/profiles%3bx",
                "/v1//profiles",
                "/v1/../q/metrics",
                "/v1/profiles%5c",
                "/v1/profiles%00")) {
            assertThat(raw(RunningSystem.get().port(part), path)).as(path).startsWith("HTTP/1.1 400");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/profiles/" + SOMEBODY,
        "/v1/segments/there-is-none",
        "/v1/metrics/there-is-none?from=2026-01-01&to=2026-02-01",
        "/v1/purposes/there-is-none",
        "/v1/there-is-none"
    })
    void whatDoesNotExistIsNotFound(String path) {
        var answer = GATEWAY.as("ada").get(path);

        answer.then().statusCode(404).contentType(startsWith("application/problem+json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/profiles/search", "/v1/consents", "/v1/segments", "/v1/sources"})
    void brokenJsonIsToldWhereItBreaks(String path) {
        var answer =
                GATEWAY.as("ada").contentType(ContentType.JSON).body("{\"a\":").post(path);

        problem(answer, 400, "malformed-body");
    }

    @Test
    void anUnknownWriteKeyCollectsNothing() {
        var answer = GATEWAY.shop("nobody-has-this-key").body(track(Map.of())).post("/v1/track");

        assertThat(answer.statusCode()).isEqualTo(401);
        answer.then().contentType(startsWith("application/problem+json"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"userId\":\"u\",\"event\":\"Order Completed\",\"timestamp\":\"2026-02-30T00:00:00Z\"}",
                "{\"userId\":\"u\",\"event\":\"Order Completed\",\"properties\":{\"order_id\":\"1\",\"revenue\":-5,\"currency\":\"EUR\"}}",
                "{\"userId\":17,\"event\":\"e\"}",
                "{\"event\":\"e\"}",
                "{\"userId\":\"u\"}",
                "[]",
                "{\"userId\":"
            })
    void anInvalidEventIsRefusedAsAWhole(String event) {
        var shop = GATEWAY.source("bad-" + UUID.randomUUID(), "ART6_1_F", List.of("analytics"));

        var answer = GATEWAY.shop(shop.writeKey()).body(event).post("/v1/track");

        assertThat(answer.statusCode()).isEqualTo(400);
        answer.then().contentType(startsWith("application/problem+json"));
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        var shop = GATEWAY.source("bomb-" + UUID.randomUUID(), "ART6_1_F", List.of("analytics"));
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            InputStream.nullInputStream().transferTo(gzip);
            for (var megabyte = 0; megabyte < 64; megabyte++) {
                gzip.write(new byte[1024 * 1024]);
            }
        }

        var answer = GATEWAY.shop(shop.writeKey())
                .header("Content-Encoding", "gzip")
                .body(packed.toByteArray())
                .post("/v1/batch");

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsExplained() {
        var answer = GATEWAY.as("anna").get("/v1/metrics/board?from=2026-02-01&to=2026-01-01");

        assertThat(answer.statusCode()).isEqualTo(400);
        answer.then().contentType(startsWith("application/problem+json"));
    }

    private static Map<String, Object> track(Map<String, Object> properties) {
        return Map.of("userId", "u", "event", "e", "properties", properties);
    }

    private static void problem(Response answer, int status, String type) {
        answer.then()
                .statusCode(status)
                .contentType(startsWith("application/problem+json"))
                .body("type", equalTo("urn:stammkunde:problem:" + type))
                .body("status", equalTo(status));
    }

    private static String raw(int port, String path) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .formatted(path)
                            .getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
