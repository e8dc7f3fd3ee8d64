package io.stammkunde.servers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeycloakRealmTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @ParameterizedTest
    @CsvSource({
        "anna, analyst",
        "mara, marketer",
        "stefan, data-steward",
        "clara, compliance-officer",
        "carl, compliance-officer",
        "ada, administrator",
        "kim, customer"
    })
    void eachLocalUserHasOneRole(String user, String role) throws IOException, InterruptedException {
        // Given
        var keycloak = TestServers.keycloak();

        // When
        var claims = claims(token(
                keycloak.issuer(),
                "grant_type=password&client_id=stammkunde-console&password=stammkunde&username=" + user));

        // Then
        assertThat(claims.at("/realm_access/roles").toString()).contains('"' + role + '"');
        assertThat(claims.get("aud").toString()).contains("stammkunde");
        assertThat(claims.get("iss").asText()).isEqualTo(keycloak.issuer());
        assertThat(claims.get("exp").asLong() - claims.get("iat").asLong()).isEqualTo(15 * 60);
    }

    @Test
    void programsSignInAsAService() throws IOException, InterruptedException {
        // Given
        var keycloak = TestServers.keycloak();

        // When
        var claims = claims(token(
                keycloak.issuer(),
                "grant_type=client_credentials&client_id=stammkunde-service&client_secret="
                        + keycloak.serviceSecret()));

        // Then
        assertThat(claims.at("/realm_access/roles").toString()).contains("\"service\"");
        assertThat(claims.get("aud").toString()).contains("stammkunde");
    }

    @Test
    void keepsTheSecretOfTheFirstStartAcrossRestarts(@TempDir Path folder) throws IOException, InterruptedException {
        // Given
        var realm = new Realm("the-secret-of-this-test", "http://localhost:8080");
        try (var keycloak = new ServerFixture(
                folder.resolve("keycloak"),
                told -> KeycloakProcess.plan(Distribution.here(), told, realm, folder.resolve("keycloak.log")))) {

            // When
            keycloak.restart();

            // Then
            assertThat(token(
                            KeycloakProcess.issuer(keycloak.port()),
                            "grant_type=client_credentials&client_id=stammkunde-service&client_secret="
                                    + realm.serviceSecret()))
                    .isNotBlank();
        }
    }

    private static String token(String issuer, String form) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        var response = HTTP.send(request, BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body()).get("access_token").asText();
    }

    private static JsonNode claims(String token) throws IOException {
        var payload = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
        return JSON.readTree(new String(payload, UTF_8));
    }
}
