package io.stammkunde.consent.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.stammkunde.consent.Api;
import io.stammkunde.consent.Database;
import io.stammkunde.consent.Transactions;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody changes what people decided: not the service, and not by accident whoever may do more than it. */
@QuarkusTest
@Timeout(180)
class AppendOnlyTest {
    private final String profile = UUID.randomUUID().toString();

    @Inject
    Transactions transactions;

    @BeforeEach
    void aDecision() {
        Api.record(profile, "analytics", "GIVE").statusCode(201);
        Api.record(profile, "analytics", "WITHDRAW").statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update consent_ledger set state = 'GIVEN'",
                "delete from consent_ledger",
                "truncate consent_ledger",
                "update purpose_version set name_en = 'Something else'",
                "delete from purpose_version"
            })
    void theTriggerRefusesEvenAnOperator(String statement) throws SQLException {
        try (var connection = Database.connect();
                var sql = connection.createStatement()) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> sql.execute(statement))
                    .withMessageContaining("never changed or removed");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update consent_ledger set state = 'GIVEN'",
                "delete from consent_ledger",
                "truncate consent_ledger",
                "alter table consent_ledger disable trigger all",
                "drop table consent_ledger"
            })
    void theServiceHasNoRightTo(String statement) {
        assertThatExceptionOfType(Exception.class)
                .isThrownBy(() -> transactions.run(() -> Panache.getSession()
                        .chain(session -> session.createNativeQuery(statement).executeUpdate())))
                .withStackTraceContaining("42501"); // insufficient privilege
    }

    @Test
    void theServiceWorksUnderItsOwnRole() {
        var role = transactions.run(() -> Panache.getSession()
                .chain(session -> session.createNativeQuery("select cast(current_user as text)", String.class)
                        .getSingleResult()));

        assertThat(role).isEqualTo("stammkunde_consent");
    }

    @Test
    void anEntryThatWasChangedBehindTheTriggersBackIsFound() throws SQLException {
        verification().body("intact", is(true)).body("entries", equalTo(2));

        forge("update consent_ledger set state = 'REFUSED' where position = 1 and profile_id = '%s'"
                .formatted(profile));

        verification().body("intact", is(false)).body("brokenAt", equalTo(1));
    }

    @Test
    void anEntryThatWasRemovedBehindTheTriggersBackIsFound() throws SQLException {
        forge("delete from consent_ledger where position = 2 and profile_id = '%s'".formatted(profile));

        verification().body("intact", is(false)).body("brokenAt", equalTo(2));
    }

    private ValidatableResponse verification() {
        return Api.as("compliance-officer")
                .queryParam("profileId", profile)
                .get("/v1/consents/verification")
                .then()
                .statusCode(200);
    }

    private static void forge(String statement) throws SQLException {
        try (var connection = Database.connect();
                var sql = connection.createStatement()) {
            sql.execute("set session_replication_role = replica"); // triggers do not fire
            sql.execute(statement);
        }
    }
}
