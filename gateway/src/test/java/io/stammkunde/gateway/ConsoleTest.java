package io.stammkunde.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@Timeout(60)
@QuarkusTestResource(TestServices.class)
@QuarkusTestResource(TestRealm.class)
class ConsoleTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/segments", "/profiles/0198c0de-0000-7000-8000-000000000002"})
    void showsTheStartPageForEveryPageOfTheConsole(String path) {
        var response = Calls.send(Calls.to(path).header("Accept", "text/html,*/*;q=0.8"));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("start page of the test");
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(response.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).contains("script-src 'self'").contains("frame-ancestors"));
    }

    @Test
    void letsBrowsersKeepFilesThatNeverChange() {
        var response = Calls.send(Calls.to("/assets/probe-3f2a91.js"));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().allValues("Cache-Control"))
                .containsExactly("public, max-age=31536000, immutable");
    }

    @Test
    void showsNoPageForWhatIsNoPage() {
        var file = Calls.send(Calls.to("/assets/gone.js").header("Accept", "text/html"));
        var data = Calls.send(Calls.to("/segments").header("Accept", "application/json"));
        var nothing = Calls.send(Calls.to("/segments"));
        var change =
                Calls.send(Calls.to("/segments").header("Accept", "text/html").POST(BodyPublishers.noBody()));
        var call = Calls.send(Calls.to("/v1/segmentz").header("Accept", "text/html"));

        assertThat(file.statusCode()).isEqualTo(404);
        assertThat(file.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(Calls.problem(data)).isEqualTo("not-found");
        assertThat(Calls.problem(nothing)).isEqualTo("not-found");
        assertThat(Calls.problem(change)).isEqualTo("not-found");
        assertThat(Calls.problem(call)).isEqualTo("not-found");
    }

    @Test
    void showsAPageToReadTheInterfaceOn() {
        var page = Calls.send(Calls.to("/docs"));
        var script = page.body().replaceAll("(?s).*src=\"(/webjars[^\"]+)\".*", "$1");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(script).endsWith("swagger-ui-bundle.js");
        assertThat(Calls.send(Calls.to(script)).statusCode()).isEqualTo(200);
        assertThat(Calls.send(Calls.to("/docs/start.js")).body()).contains("/openapi");
    }

    @Test
    void describesTheMessages() {
        var response = Calls.send(Calls.to("/asyncapi"));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Calls.json(response).getString("asyncapi")).startsWith("3.");
    }

    @Test
    void describesTheInterfaceEvenWhileServicesAreDown() {
        var response = Calls.send(Calls.to("/openapi"));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Calls.json(response).getJsonObject("paths").fieldNames()).contains("/v1/me", "/v1/status");
        assertThat(Calls.json(response).getJsonArray("x-unavailable")).contains("consent");
    }
}
