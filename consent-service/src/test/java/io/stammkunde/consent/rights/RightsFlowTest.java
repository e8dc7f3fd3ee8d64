package io.stammkunde.consent.rights;

import static io.stammkunde.consent.rights.HttpDesk.DESK;
import static io.stammkunde.consent.rights.HttpDesk.PATIENCE;
import static io.stammkunde.consent.rights.HttpDesk.as;
import static io.stammkunde.consent.rights.HttpDesk.asCarl;
import static io.stammkunde.consent.rights.HttpDesk.digest;
import static io.stammkunde.consent.rights.HttpDesk.get;
import static io.stammkunde.consent.rights.HttpDesk.post;
import static io.stammkunde.consent.rights.HttpDesk.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.stammkunde.consent.Api;
import io.stammkunde.consent.Database;
import io.stammkunde.consent.ProfileServiceFake;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A request from the desk to its proof, with the service itself and three others as participants over Kafka. */
@QuarkusTest
class RightsFlowTest {
    private final String email = "kim-" + UUID.randomUUID() + "@example.org";
    private final HttpDesk desk = new HttpDesk(email);
    private OtherServices others;

    @BeforeEach
    void everybodyIsThere() {
        others = OtherServices.started();
    }

    @AfterEach
    void everybodyLeaves() throws InterruptedException {
        others.stop();
    }

    @Test
    void anErasureIsPlannedApprovedByAnotherCarriedOutVerifiedAndCertified() throws SQLException {
        var profile = ProfileServiceFake.profileOf("email", email);
        Api.record(profile.toString(), "analytics", "GIVE").statusCode(201);
        var id = desk.planned("ERASURE");
        get(id).body(
                        "plan.participants.participant",
                        equalTo(List.of("consent-service", "metrics-service", "profile-service", "segment-service")));

        post("/" + id + "/approval", digest(id)).statusCode(403).body("type", containsString("four-eyes"));
        asCarl("/" + id + "/approval", digest(id)).statusCode(202);
        until(id, "FULFILLED");

        get(id).body("identities.size()", equalTo(0));
        assertThat(others.suppressions).contains("ab".repeat(32));
        Api.decide(profile.toString(), "analytics")
                .body("permitted", equalTo(false))
                .body("reason", equalTo("ERASED"));
        assertThat(rows("select count(*) from consent_state where profile_id = '" + profile + "'"))
                .isZero();
        assertThat(rows("select count(*) from consent_ledger where profile_id = '" + profile + "'"))
                .as("nobody may change the ledger")
                .isPositive();
        var certificate = Api.as("compliance-officer")
                .get(DESK + "/" + id + "/certificate")
                .then()
                .statusCode(200)
                .contentType("application/jose")
                .extract()
                .asString();
        assertThat(certificate.split("\\.", -1)).hasSize(3);
    }

    @Test
    void ofTwoOfficersWhoApproveAtOnceOneDoesAndTheOtherIsToldSo() {
        ProfileServiceFake.profileOf("email", email);
        var id = desk.planned("ERASURE");
        var digest = digest(id);

        var answers = Stream.of("carl", "conny")
                .parallel()
                .map(officer ->
                        as(officer, "/" + id + "/approval", digest).extract().statusCode())
                .sorted()
                .toList();

        assertThat(answers).containsExactly(202, 409);
        until(id, "FULFILLED");
        assertThat(get(id).extract().<List<String>>path("history.action")).containsOnlyOnce("approved");
    }

    @Test
    void aParticipantThatIsSilentKeepsTheRequestWaitingAndTheOthersAreNotErasedTwice() {
        var id = desk.planned("ERASURE");
        others.silent.add("metrics-service");

        asCarl("/" + id + "/approval", digest(id)).statusCode(202);
        await().atMost(PATIENCE)
                .untilAsserted(() -> get(id).body("progress.open.participant", equalTo(List.of("metrics-service"))));

        get(id).body("state", equalTo("EXECUTING"));
        others.silent.clear();
        until(id, "FULFILLED");
        assertThat(others.commands)
                .filteredOn(command -> command.participant().equals("segment-service")
                        && command.mode().name().equals("EXECUTE")
                        && command.requestId().toString().equals(id))
                .hasSize(1);
    }

    @Test
    void aRestrictionReachesEverybodyAndDeniesEverythingUntilItIsLifted() {
        var profile = ProfileServiceFake.profileOf("email", email);
        Api.record(profile.toString(), "analytics", "GIVE").statusCode(201);
        var id = desk.planned("RESTRICTION");

        post("/" + id + "/approval", digest(id)).statusCode(202);
        until(id, "FULFILLED");

        Api.decide(profile.toString(), "analytics").body("reason", equalTo("RESTRICTED"));
        Api.as("compliance-officer").post(DESK + "/" + id + "/lifting").then().statusCode(202);
        await().atMost(PATIENCE)
                .untilAsserted(() -> Api.decide(profile.toString(), "analytics").body("permitted", equalTo(true)));
        until(id, "FULFILLED");
        Api.as("compliance-officer").post(DESK + "/" + id + "/lifting").then().statusCode(409);
    }

    @Test
    void anObjectionToDirectMarketingEndsMarketingAndNothingElse() {
        var profile = ProfileServiceFake.profileOf("email", email).toString();
        Api.record(profile, "analytics", "GIVE").statusCode(201);
        Api.record(profile, "marketing", "GIVE").statusCode(201);
        var id = desk.planned("OBJECTION_DIRECT_MARKETING");

        post("/" + id + "/approval", digest(id)).statusCode(202);
        until(id, "FULFILLED");

        Api.decide(profile, "marketing").body("reason", equalTo("OBJECTED"));
        Api.decide(profile, "analytics").body("permitted", equalTo(true));
    }

    @Test
    void aPersonWhomNobodyKnowsIsTakenInLikeAnybody() {
        post(
                        "",
                        Map.of(
                                "type",
                                "ACCESS",
                                "channel",
                                "EMAIL",
                                "identities",
                                List.of(Map.of("type", "email", "value", "unknown@example.org"))))
                .statusCode(201)
                .body("state", equalTo("RECEIVED"));
    }

    @Test
    void whatNamesThePersonIsNotReadableInTheDatabase() throws SQLException {
        var id = desk.received("ERASURE");

        get(id).body("identities[0].value", equalTo(email));
        assertThat(rows("select count(*) from rights_request r where cast(r as text) like '%" + email + "%'"))
                .isZero();
        assertThat(rows("select count(*) from rights_request where id = '" + id + "' and identities is not null"))
                .isOne();
    }

    @Test
    void theQueueNamesNobodyAndWhoOpensARequestIsNoted() {
        var id = desk.received("ACCESS");

        assertThat(Api.as("compliance-officer").get(DESK).asString())
                .contains(id)
                .doesNotContain(email);
        get(id).body("identities[0].value", equalTo(email));
        Api.as("compliance-officer")
                .get("/v1/audit?objectId=" + id)
                .then()
                .body("items.action", hasItems("privacy.request.received", "privacy.request.read"));
    }

    @Test
    void certificatesAreNeitherChangedNorDeleted() {
        assertThat(rowsFailing("delete from rights_certificate")).isTrue();
    }

    private static long rows(String query) throws SQLException {
        try (var connection = Database.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** The trigger refuses a row; the role refuses the statement. */
    private static boolean rowsFailing(String statement) {
        try (var connection = Database.connect();
                var change = connection.createStatement()) {
            change.execute("set role stammkunde_consent");
            change.execute(statement);
            return false;
        } catch (SQLException refused) {
            return true;
        }
    }
}
