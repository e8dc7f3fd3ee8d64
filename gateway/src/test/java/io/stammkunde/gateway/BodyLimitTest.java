package io.stammkunde.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.stammkunde.testing.TestTokens;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@Timeout(60)
@QuarkusTestResource(TestServices.class)
@QuarkusTestResource(TestRealm.class)
class BodyLimitTest {
    private static final int USUAL = 64 * 1024;
    private static final int UPLOAD = 8 * 1024 * 1024;

    @Test
    void passesABodyAtTheLimit() {
        var announced = search(new byte[USUAL]);
        var chunked = searchChunked(new byte[USUAL]);

        assertThat(Calls.json(announced).getInteger("bodyBytes")).isEqualTo(USUAL);
        assertThat(Calls.json(chunked).getInteger("bodyBytes")).isEqualTo(USUAL);
    }

    @Test
    void refusesABodyThatAnnouncesToBeLarger() {
        var response = search(new byte[USUAL + 1]);

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(Calls.problem(response)).isEqualTo("body-too-large");
    }

    @Test
    void countsAChunkedBodyAndCutsIt() {
        var response = searchChunked(new byte[USUAL + 1]);

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(Calls.problem(response)).isEqualTo("body-too-large");
    }

    @Test
    void doesNotReadABodyToTheEndThatIsFarTooLarge() {
        var head = "POST /v1/profiles/search HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n"
                + "Authorization: Bearer " + TestTokens.of("analyst") + "\r\n\r\n";
        var chunk = "10000\r\n" + "x".repeat(0x10000) + "\r\n";

        var answer = Calls.raw(head + chunk + chunk); // and no end

        assertThat(answer).startsWith("HTTP/1.1 413").containsIgnoringCase("connection: close");
    }

    @Test
    void allowsMoreForAFileThatIsImported() {
        var file = Calls.send(Calls.to("/v1/imports/7/file", TestTokens.of("data-steward"))
                .PUT(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[UPLOAD]))));
        var tooLarge = Calls.send(Calls.to("/v1/imports/7/file", TestTokens.of("data-steward"))
                .PUT(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[UPLOAD + 1]))));

        assertThat(Calls.json(file).getInteger("bodyBytes")).isEqualTo(UPLOAD);
        assertThat(tooLarge.statusCode()).isEqualTo(413);
    }

    @Test
    void invitesTheBodyOfAClientThatAsksFirst() {
        var response = Calls.send(Calls.to("/v1/profiles/search", TestTokens.of("analyst"))
                .expectContinue(true)
                .POST(BodyPublishers.ofByteArray(new byte[1000])));

        assertThat(Calls.json(response).getInteger("bodyBytes")).isEqualTo(1000);
    }

    @Test
    void believesOneLengthOnly() {
        var token = TestTokens.of("analyst");
        var both = Calls.raw(
                "POST /v1/profiles/search HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                        + "\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n2\r\n{}\r\n0\r\n\r\n");
        var two = Calls.raw("POST /v1/profiles/search HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                + "\r\nContent-Length: 2\r\nContent-Length: 3\r\nConnection: close\r\n\r\n{}x");
        var negative = Calls.raw("POST /v1/profiles/search HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                + token + "\r\nContent-Length: -2\r\nConnection: close\r\n\r\n{}");

        assertThat(both)
                .satisfiesAnyOf(
                        answer -> assertThat(answer).startsWith("HTTP/1.1 400"),
                        answer -> assertThat(answer).contains("\"bodyBytes\":2"));
        assertThat(two).startsWith("HTTP/1.1 400");
        assertThat(negative).startsWith("HTTP/1.1 400");
    }

    @Test
    void doesNotWaitForeverForABodyThatDoesNotCome() {
        var answer = Calls.raw("POST /v1/profiles/search HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n"
                + "Authorization: Bearer " + TestTokens.of("analyst") + "\r\nConnection: close\r\n\r\nhalf");

        assertThat(answer).startsWith("HTTP/1.1 408").contains("request-timeout");
    }

    private static HttpResponse<String> search(byte[] body) {
        return Calls.send(
                Calls.to("/v1/profiles/search", TestTokens.of("analyst")).POST(BodyPublishers.ofByteArray(body)));
    }

    private static HttpResponse<String> searchChunked(byte[] body) {
        return Calls.send(Calls.to("/v1/profiles/search", TestTokens.of("analyst"))
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));
    }
}
