package io.stammkunde.consent.audit.store;

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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody changes what was done, and who does it as the owner of the database is found. */
@QuarkusTest
@Timeout(180)
class TamperedAuditTest {
    private final String profile = UUID.randomUUID().toString();
    private int first;

    @Inject
    Transactions transactions;

    @BeforeEach
    void threeEntries() throws SQLException {
        for (var round = 0; round < 3; round++) {
            Api.standing(profile).statusCode(200);
        }
        first = Api.as("compliance-officer")
                .queryParam("objectId", profile)
                .get("/v1/audit")
                .then()
                .extract()
                .jsonPath()
                .getInt("items[2].sequence");
        forge("create table kept as select * from audit_entry");
        verification().body("valid", is(true)).body("checked", equalTo(first + 2));
    }

    @AfterEach
    void asItWas() throws SQLException {
        forge("delete from audit_entry");
        forge("insert into audit_entry select * from kept");
        forge("drop table kept");
    }

    @Test
    void aChangedEntryIsFound() throws SQLException {
        forge("update audit_entry set actor = 'somebody-else' where sequence = " + first);

        verification()
                .body("valid", is(false))
                .body("firstBad", equalTo(first))
                .body("checked", equalTo(first - 1))
                .body("reason", equalTo("its content is not what was recorded"));
    }

    @Test
    void aMissingEntryIsFound() throws SQLException {
        forge("delete from audit_entry where sequence = " + (first + 1));

        verification()
                .body("valid", is(false))
                .body("firstBad", equalTo(first + 1))
                .body("reason", equalTo("an entry is missing here"));
        Api.as("compliance-officer")
                .get("/v1/audit/checkpoint")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:stammkunde:problem:broken-audit-log"));
    }

    @Test
    void aMissingEndIsFound() throws SQLException {
        forge("delete from audit_entry where sequence = " + (first + 2));

        verification().body("valid", is(false)).body("firstBad", equalTo(first + 2));
    }

    @Test
    void anInsertedEntryIsFound() throws SQLException {
        forge("alter table audit_entry drop constraint audit_entry_sequence_check");
        forge("update audit_entry set sequence = -sequence where sequence > " + first);
        forge("update audit_entry set sequence = 1 - sequence where sequence < 0");
        forge(copy(first, first + 1));

        verification()
                .body("valid", is(false))
                .body("firstBad", equalTo(first + 1))
                .body("reason", equalTo("it does not follow from the entry before"));
    }

    @Test
    void anEntryAddedAfterTheEndIsFound() throws SQLException {
        forge(copy(first, first + 3));

        verification()
                .body("valid", is(false))
                .body("firstBad", equalTo(first + 3))
                .body("reason", equalTo("it was not recorded by this service"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set actor = 'somebody-else'",
                "delete from audit_entry",
                "truncate audit_entry cascade"
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
                "update audit_entry set actor = 'somebody-else'",
                "delete from audit_entry",
                "truncate audit_entry cascade",
                "delete from audit_head",
                "update audit_salt set salt = salt"
            })
    void theServiceHasNoRightTo(String statement) {
        assertThatExceptionOfType(Exception.class)
                .isThrownBy(() -> transactions.run(() -> Panache.getSession()
                        .chain(session -> session.createNativeQuery(statement).executeUpdate())))
                .withStackTraceContaining("42501"); // insufficient privilege
    }

    private static String copy(int from, int to) {
        return """
                insert into audit_entry
                select %d, recorded_at, actor, action, object_type, object_id, commitment, previous_hash, hash
                from audit_entry where sequence = %d""".formatted(to, from);
    }

    private static ValidatableResponse verification() {
        return Api.as("administrator").post("/v1/audit/verify").then().statusCode(200);
    }

    private static void forge(String statement) throws SQLException {
        try (var connection = Database.connect();
                var sql = connection.createStatement()) {
            sql.execute("set session_replication_role = replica"); // triggers do not fire
            sql.execute(statement);
        }
    }
}
