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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeycloakRealmTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static final Realm REALM =
            new Realm("the-secret-of-this-test", "another-secret-of-this-test", "http://localhost:8080");

    @TempDir
    private static Path folder;

    private static ServerFixture keycloak;

    /** One for all tests here, as it takes longest of all servers to start. */
    @BeforeAll
    static void start() {
        keycloak = new ServerFixture(
                folder.resolve("keycloak"),
                told -> KeycloakProcess.plan(Distribution.here(), told, REALM, folder.resolve("keycloak.log")));
    }

    @AfterAll
    static void stop() {
        keycloak.close();
    }

    @ParameterizedTest
    @CsvSource({
        "anna, analyst",
        "mara, marketer",
        "stefan, data-steward",
        "clara, compliance-officer",
        "carl, compliance-officer",
        "ada, administrator",
        "bea, bi-reader",
        "kim, customer"
    })
    void eachLocalUserHasOneRole(String user, String role) throws IOException, InterruptedException {
        // When
        var claims =
                claims(token("grant_type=password&client_id=stammkunde-console&password=stammkunde&username=" + user));

        // Then
        assertThat(claims.at("/realm_access/roles").toString()).contains('"' + role + '"');
        assertThat(claims.get("aud").toString()).contains("stammkunde");
        assertThat(claims.get("iss").asText()).isEqualTo(KeycloakProcess.issuer(keycloak.port()));
        assertThat(claims.get("exp").asLong() - claims.get("iat").asLong()).isEqualTo(15 * 60);
    }

    @Test
    void programsSignInAsAServiceBeforeAndAfterARestart() throws IOException, InterruptedException {
        // Given
        var form = "grant_type=client_credentials&client_id=stammkunde-service&client_secret=" + REALM.serviceSecret();
        var before = claims(token(form));

        // When
        keycloak.restart();

        // Then
        var after = claims(token(form));
        assertThat(after.get("sub")).isEqualTo(before.get("sub"));
        assertThat(after.at("/realm_access/roles").toString()).contains("\"service\"");
        assertThat(after.get("aud").toString()).contains("stammkunde");
    }

    @Test
    void onlyTheClientForAccountsMayTouchUsers() throws IOException, InterruptedException {
        var service = claims(token(
                "grant_type=client_credentials&client_id=stammkunde-service&client_secret=" + REALM.serviceSecret()));
        var accounts = claims(token(
                "grant_type=client_credentials&client_id=stammkunde-accounts&client_secret=" + REALM.accountsSecret()));

        assertThat(service.at("/resource_access/realm-management").isMissingNode())
                .isTrue();
        assertThat(accounts.at("/resource_access/realm-management/roles").toString())
                .contains("\"manage-users\"");
        assertThat(accounts.at("/realm_access/roles").toString()).doesNotContain("\"service\"");
        assertThat(String.valueOf(accounts.get("aud"))).doesNotContain("\"stammkunde\"");
    }

    private static String token(String form) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(
                        URI.create(KeycloakProcess.issuer(keycloak.port()) + "/protocol/openid-connect/token"))
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
