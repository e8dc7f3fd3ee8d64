package io.stammkunde.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.stammkunde.testing.TestTokens;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@Timeout(60)
@QuarkusTestResource(TestServices.class)
@QuarkusTestResource(TestRealm.class)
class BrokenServiceTest {
    @Test
    void saysWhenToTryAgainIfNobodyListens() {
        var response = Calls.get("/v1/purposes", TestTokens.of("analyst"));

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(Calls.problem(response)).isEqualTo("unavailable");
        assertThat(response.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isPositive();
    }

    @Test
    void doesNotWaitLongerThanTheDeadline() {
        var response = Calls.get("/v1/segments/never-answers", TestTokens.of("analyst"));

        assertThat(response.statusCode()).isEqualTo(504);
        assertThat(Calls.problem(response)).isEqualTo("timeout");
    }

    @Test
    void doesNotWaitLongerForAServiceThatReadsABodyAndIsSilent() {
        var response = Calls.post("/v1/segments/validate", TestTokens.of("analyst"), "{}");

        assertThat(response.statusCode()).isEqualTo(504);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/segments/closes", "/v1/segments/garbage"})
    void saysThatTheAnswerWasNone(String path) {
        var response = Calls.get(path, TestTokens.of("analyst"));

        assertThat(response.statusCode()).isEqualTo(502);
        assertThat(Calls.problem(response)).isEqualTo("bad-gateway");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/segments/half", "/v1/segments/half-chunked", "/v1/segments/stalls"})
    void doesNotMakeAWholeAnswerOfHalfAnAnswer(String path) {
        var request = Calls.to(path, TestTokens.of("analyst")).build();

        assertThatThrownBy(() -> Calls.CLIENT.send(request, BodyHandlers.ofString()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void passesOnAnAnswerThatComesBeforeTheBodyIsRead() {
        var response = Calls.send(Calls.to("/v1/segments/early", TestTokens.of("analyst"))
                .POST(BodyPublishers.ofByteArray(new byte[60 * 1024])));

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.body()).isEqualTo("no");
    }

    @Test
    void leavesTheOtherServicesAlone() {
        Calls.get("/v1/segments/closes", TestTokens.of("analyst"));

        assertThat(Calls.get("/v1/sources", TestTokens.of("analyst")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void tellsWhichServicesAreReady() {
        var response = Calls.get("/v1/status", TestTokens.of("analyst"));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Calls.json(response).getString("status")).isEqualTo("DEGRADED");
        assertThat(response.body())
                .contains("{\"name\":\"profile\",\"status\":\"UP\"}")
                .contains("{\"name\":\"consent\",\"status\":\"DOWN\"}");
    }
}
