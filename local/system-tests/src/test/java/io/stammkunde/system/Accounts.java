package io.stammkunde.system;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Accounts of customers in the system's Keycloak. */
final class Accounts {
    private final RunningSystem system;

    Accounts(RunningSystem system) {
        this.system = system;
    }

    void addCustomer(String name) {
        given().auth()
                .oauth2(token())
                .contentType(ContentType.JSON)
                .body(Map.of("username", name, "email", name + "@example.org", "enabled", true))
                .post(users())
                .then()
                .statusCode(201);
    }

    boolean has(String name) {
        return !given().auth()
                .oauth2(token())
                .queryParam("username", name)
                .queryParam("exact", true)
                .get(users())
                .then()
                .statusCode(200)
                .extract()
                .as(List.class)
                .isEmpty();
    }

    private String users() {
        return system.realm().replace("/realms/", "/admin/realms/") + "/users";
    }

    private String token() {
        return given().formParam("grant_type", "client_credentials")
                .formParam("client_id", "stammkunde-accounts")
                .formParam("client_secret", secret())
                .post(system.realm() + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    private String secret() {
        var secrets = new Properties();
        try (var in = Files.newBufferedReader(system.home().resolve("secrets.properties"))) {
            secrets.load(in);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return secrets.getProperty("STAMMKUNDE_ACCOUNTS_SECRET");
    }
}
