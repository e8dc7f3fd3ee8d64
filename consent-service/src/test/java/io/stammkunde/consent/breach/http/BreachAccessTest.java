package io.stammkunde.consent.breach.http;

import static io.stammkunde.consent.Api.as;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.test.junit.QuarkusTest;
import io.stammkunde.consent.Database;
import io.stammkunde.consent.breach.Incidents;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may read the register, who may write it, and that nobody may change what is in it. */
@QuarkusTest
class BreachAccessTest {
    private static final String PATH = "/v1/breaches";
    private static final Map<String, Object> DECISION =
            Map.of("version", 1, "tell", true, "reasons", "the list names customers");

    private final Map<String, Object> facts = Incidents.body("RISK", Instant.now());

    private String recorded() {
        return as("compliance-officer")
                .body(facts)
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void administratorsReadAndDoNotWrite() {
        var id = recorded();

        as("administrator").get(PATH).then().statusCode(200);
        as("administrator").get(PATH + "/" + id + "/history").then().statusCode(200);
        as("administrator").body(facts).post(PATH).then().statusCode(403);
        as("administrator")
                .body(DECISION)
                .post(PATH + "/" + id + "/authority-decision")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyst", "marketer", "data-steward", "service", "customer"})
    void nobodyElseSeesThem(String role) {
        as(role).get(PATH).then().statusCode(403);
        as(role).body(facts).post(PATH).then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update breach_version set risk = 'NONE'",
                "delete from breach_version",
                "truncate breach_version"
            })
    void notEvenTheOwnerOfTheDatabaseChangesAVersion(String statement) throws SQLException {
        recorded();

        try (var connection = Database.connect();
                var change = connection.createStatement()) {
            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> change.execute(statement));
        }
    }
}
