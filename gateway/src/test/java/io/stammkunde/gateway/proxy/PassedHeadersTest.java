package io.stammkunde.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.stammkunde.gateway.caller.Caller;
import io.vertx.core.MultiMap;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PassedHeadersTest {
    private static final PassedHeaders.Origin ORIGIN = new PassedHeaders.Origin("192.0.2.7", "https", "cdp.example");
    private static final Caller ANNA = new Caller.SignedIn("1", "Anna", "anna", Set.of("analyst"), "verified");
    private static final Caller SHOP = new Caller.Source("key");

    @Test
    void putsTheVerifiedTokenInTheCallersPlace() {
        var passed = toService(headers("Authorization", "Bearer something else"), ANNA);

        assertThat(passed.getAll("Authorization")).containsExactly("Bearer verified");
    }

    @Test
    void leavesTheWriteKeyToTheService() {
        assertThat(toService(headers("Authorization", "Basic a2V5Og=="), SHOP).get("Authorization"))
                .isEqualTo("Basic a2V5Og==");
    }

    @Test
    void sendsNoCredentialsOfSomebodyWhoWasNotAsked() {
        assertThat(toService(headers("Authorization", "Bearer x"), new Caller.Anybody()))
                .isEmpty();
    }

    @Test
    void tellsWhereTheCallCameFrom() {
        var passed = toService(headers("X-Forwarded-For", "6.6.6.6", "Forwarded", "for=6.6.6.6"), ANNA);

        assertThat(passed.getAll("X-Forwarded-For")).containsExactly("192.0.2.7");
        assertThat(passed.get("X-Forwarded-Proto")).isEqualTo("https");
        assertThat(passed.get("X-Forwarded-Host")).isEqualTo("cdp.example");
        assertThat(passed.contains("Forwarded")).isFalse();
    }

    @Test
    void doesNotLetASenderStripWhatTheBodyNeeds() {
        var passed = toService(
                headers("Connection", "Content-Type, Content-Length, X-A", "Content-Type", "a/b", "X-A", "1"), ANNA);

        assertThat(passed.get("Content-Type")).isEqualTo("a/b");
        assertThat(passed.contains("X-A")).isFalse();
    }

    @Test
    void forgetsTheLengthOfABodyInChunks() {
        var passed = toService(headers("Transfer-Encoding", "chunked", "Content-Length", "5"), ANNA);

        assertThat(passed.contains("Content-Length")).isFalse();
        assertThat(passed.contains("Transfer-Encoding")).isFalse();
    }

    @Test
    void passesTheTraceOnWhereTheGatewayTakesNoPart() {
        var passed = toService(headers("traceparent", "00-1-2-01", "tracestate", "a=b"), ANNA);

        assertThat(passed.get("traceparent")).isEqualTo("00-1-2-01");
        assertThat(passed.get("tracestate")).isEqualTo("a=b");
    }

    @Test
    void letsServicesSpeakToOtherSitesAboutEventsAlone() {
        var answer = headers("Access-Control-Allow-Origin", "*", "Vary", "Origin", "Set-Cookie", "a=b");

        assertThat(PassedHeaders.toCaller(answer, true).names())
                .containsExactlyInAnyOrder("Access-Control-Allow-Origin", "Vary");
        assertThat(PassedHeaders.toCaller(answer, false).names()).containsExactly("Vary");
    }

    private static MultiMap toService(MultiMap received, Caller caller) {
        var passed = PassedHeaders.toService(received, ORIGIN, caller, "request-1");
        assertThat(passed.get("X-Request-Id")).isEqualTo("request-1");
        return caller instanceof Caller.Anybody
                ? passed.remove("X-Request-Id")
                        .remove("X-Forwarded-For")
                        .remove("X-Forwarded-Proto")
                        .remove("X-Forwarded-Host")
                : passed;
    }

    private static MultiMap headers(String... namesAndValues) {
        var headers = MultiMap.caseInsensitiveMultiMap();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            headers.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return headers;
    }
}
