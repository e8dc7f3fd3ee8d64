package io.stammkunde.consent.ledger.http;

import static io.restassured.RestAssured.given;
import static io.stammkunde.consent.Api.as;
import static io.stammkunde.consent.ledger.http.Refused.ADA;
import static io.stammkunde.consent.ledger.http.Refused.PREFIX;
import static io.stammkunde.consent.ledger.http.Refused.PROBLEM;
import static io.stammkunde.consent.ledger.http.Refused.VALID;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.stammkunde.testing.PathTricks;
import io.stammkunde.testing.TestTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in, and in which form they must come. */
@QuarkusTest
@Timeout(180)
class ConsentEntranceTest {
    @TestHTTPResource
    URI address;

    @Test
    void withoutATokenNobodyGetsIn() {
        given().contentType(ContentType.JSON)
                .body(VALID)
                .post("/v1/consents")
                .then()
                .statusCode(401)
                .contentType(PROBLEM)
                .body("type", equalTo(PREFIX + "unauthenticated"));
    }

    @Test
    void aTokenThatIsNotValidGetsNobodyIn() {
        refused(TestTokens.expired("service"));
        refused(TestTokens.foreign("service"));
        refused(TestTokens.withoutAudience("service"));
        refused("not-a-token");
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyst", "marketer", "customer", "unheard-of"})
    void aRoleThatMayNotRecordIsRefused(String role) {
        as(role).body(VALID)
                .post("/v1/consents")
                .then()
                .statusCode(403)
                .contentType(PROBLEM)
                .body("type", equalTo(PREFIX + "forbidden"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/consents?profileId=" + ADA,
                "/v1/consents/history?profileId=" + ADA,
                "/v1/consents/verification?profileId=" + ADA,
                "/v1/consents/ingestion",
                "/v1/purposes",
                "/v1/purposes/analytics",
                "/v1/purposes/analytics/versions"
            })
    void aCustomerReadsNothingHere(String path) {
        as("customer").get(path).then().statusCode(403).contentType(PROBLEM);
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedBeforeItIsSent() {
        var answer = announce(11 * 1024 * 1024);

        assertThat(answer).startsWith("HTTP/1.1 413").contains(PREFIX + "body-too-large");
    }

    @Test
    void anotherMediaTypeIsRefused() {
        bearer().contentType(ContentType.TEXT)
                .body(VALID)
                .post("/v1/consents")
                .then()
                .statusCode(415)
                .contentType(PROBLEM);
    }

    @Test
    void anotherMethodIsRefused() {
        bearer().delete("/v1/consents").then().statusCode(405).contentType(PROBLEM);
    }

    @Test
    void anUnknownPathIsNotThere() {
        bearer().get("/v1/consents/unheard-of").then().statusCode(404).contentType(PROBLEM);
    }

    @Test
    void pathTricksAreRefused() {
        PathTricks.areRefused(address.getPort(), "/v1/consents");
        PathTricks.areRefused(address.getPort(), "/v1/purposes");
    }

    /** The answer to a request that only announces its body: a client would go on writing and miss it. */
    private String announce(int bodyBytes) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
            socket.setSoTimeout(10_000);
            var request = "POST /v1/consents HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + "Content-Type: application/json\r\nAuthorization: Bearer " + TestTokens.of("service")
                    + "\r\nContent-Length: " + bodyBytes + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void refused(String token) {
        given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(VALID)
                .post("/v1/consents")
                .then()
                .statusCode(401)
                .contentType(PROBLEM)
                .body("type", equalTo(PREFIX + "unauthenticated"));
    }

    private static RequestSpecification bearer() {
        return given().auth().oauth2(TestTokens.of("service"));
    }
}
