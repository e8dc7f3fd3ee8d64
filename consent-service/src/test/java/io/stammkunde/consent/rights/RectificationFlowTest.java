package io.stammkunde.consent.rights;

import static io.stammkunde.consent.rights.HttpDesk.DESK;
import static io.stammkunde.consent.rights.HttpDesk.asCarl;
import static io.stammkunde.consent.rights.HttpDesk.correct;
import static io.stammkunde.consent.rights.HttpDesk.digest;
import static io.stammkunde.consent.rights.HttpDesk.get;
import static io.stammkunde.consent.rights.HttpDesk.letter;
import static io.stammkunde.consent.rights.HttpDesk.post;
import static io.stammkunde.consent.rights.HttpDesk.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.stammkunde.consent.Api;
import io.stammkunde.consent.Database;
import io.stammkunde.consent.ProfileServiceFake;
import io.stammkunde.contracts.privacy.PrivacyCommandV1.CorrectionV1;
import io.stammkunde.contracts.privacy.PrivacyMode;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A rectification from the desk to its end, with the service itself and three others as participants over Kafka. */
@QuarkusTest
class RectificationFlowTest {
    private final String email = "kim-" + UUID.randomUUID() + "@example.org";
    private final String right = "Meyer-" + UUID.randomUUID();
    private final HttpDesk desk = new HttpDesk(email);
    private OtherServices others;

    @BeforeEach
    void everybodyIsThere() {
        ProfileServiceFake.profileOf("email", email);
        others = OtherServices.started();
    }

    @AfterEach
    void everybodyLeaves() throws InterruptedException {
        others.stop();
    }

    private ValidatableResponse filed(String type, List<?> corrections) {
        var body = new HashMap<>(letter(type, email));
        body.put("corrections", corrections);
        return post("", body);
    }

    private static Map<String, Object> field(String name, @Nullable Object value) {
        var field = new HashMap<String, Object>();
        field.put("field", name);
        field.put("value", value);
        return field;
    }

    @Test
    void whatIsFiledWithTheRequestIsCorrectedByTheOwnerOfProfilesVerifiedAndFulfilled() {
        String id = filed("RECTIFICATION", List.of(field("lastName", right), field("address.city", null)))
                .statusCode(201)
                .body("corrections.fields.field", equalTo(List.of("lastName", "address.city")))
                .extract()
                .path("id");
        desk.plannedNow(id);
        get(id).body(
                        "plan.participants.find { it.participant == 'profile-service' }.rows.sum { it.corrected }",
                        equalTo(1))
                .body(
                        "plan.participants.find { it.participant == 'consent-service' }.rows.sum { it.found }",
                        equalTo(0));

        post("/" + id + "/approval", digest(id)).statusCode(202);
        until(id, "FULFILLED");

        assertThat(others.commands)
                .filteredOn(command -> command.requestId().toString().equals(id))
                .filteredOn(command -> command.mode() == PrivacyMode.RECTIFY)
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(command -> assertThat(command.rectification().corrections())
                        .isEqualTo(
                                command.participant().equals("profile-service")
                                        ? List.of(
                                                new CorrectionV1("lastName", right),
                                                new CorrectionV1("address.city", null))
                                        : List.of()));
        get(id).body("history.action", hasItem("rectifying")).body("history.action", hasItem("checking"));
    }

    @Test
    void withoutCorrectionsNothingIsPlannedUntilAnOfficerStatesThem() {
        var id = desk.received("RECTIFICATION");
        post("/" + id + "/identity", Map.of("text", "signed in")).statusCode(200);

        post("/" + id + "/plan", Map.of())
                .statusCode(409)
                .body("type", endsWith("nothing-to-correct"))
                .body("detail", containsString("State the corrections"));
        correct(id, Map.of("fields", List.of(field("lastName", right))))
                .statusCode(200)
                .body("state", equalTo("TRIAGE"))
                .body("corrections.fields[0].value", equalTo(right));
        Api.as("compliance-officer").post(DESK + "/" + id + "/plan").then().statusCode(202);
        until(id, "PLANNED");

        correct(id, Map.of("fields", List.of(field("lastName", null))))
                .statusCode(200)
                .body("state", equalTo("TRIAGE"))
                .body("corrections.fields[0].value", nullValue());
    }

    @Test
    void whatWasCorrectedElsewhereIsEnoughToPlan() {
        var id = desk.received("RECTIFICATION");

        correct(id, Map.of("elsewhere", "Address corrected in the shop, which sent it."))
                .statusCode(200)
                .body("corrections.elsewhere", containsString("in the shop"));

        desk.plannedNow(id);
    }

    @Test
    void valuesAreReadableNeitherInTheDatabaseNorInTheQueueNorInTheAuditLog() throws SQLException {
        String id = filed("RECTIFICATION", List.of(field("lastName", right)))
                .statusCode(201)
                .extract()
                .path("id");

        get(id).body("corrections.fields[0].value", equalTo(right));
        assertThat(Api.as("compliance-officer").get(DESK).asString())
                .contains(id)
                .doesNotContain(right);
        assertThat(Api.as("compliance-officer").get("/v1/audit?objectId=" + id).asString())
                .contains("privacy.request.corrections-stated")
                .doesNotContain(right);
        try (var connection = Database.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select corrections is not null, cast(r as text) like '%" + right
                        + "%' from rights_request r where id = '" + id + "'")) {
            rows.next();
            assertThat(rows.getBoolean(1)).isTrue();
            assertThat(rows.getBoolean(2)).isFalse();
        }
    }

    @Test
    void anErasureForgetsWhatWasCorrectedBefore() {
        String id = filed("RECTIFICATION", List.of(field("lastName", right)))
                .statusCode(201)
                .extract()
                .path("id");
        var erasure = desk.planned("ERASURE");

        asCarl("/" + erasure + "/approval", digest(erasure)).statusCode(202);
        until(erasure, "FULFILLED");

        get(id).body("corrections", nullValue());
    }

    @Test
    void aMistakeIsNamedWithItsPlace() {
        filed("ACCESS", List.of(field("lastName", "x")))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/corrections"));
        refused(field("lastName", List.of("x")), "/fields/0/value", "must be text");
        refused(field("lastName", "x".repeat(1001)), "/fields/0/value", "1000");
        refused(field("lastName", " "), "/fields/0/value", "null removes");
        refused(Map.of("field", "lastName"), "/fields/0/value", "must be there");
        refused(field("address..city", "x"), "/fields/0/field", "dots");
        var id = desk.received("RECTIFICATION");
        correct(id, Map.of()).statusCode(400).body("errors[0].pointer", equalTo("/fields"));
        correct(id, Map.of("fields", List.of(field("address", "x"), field("address.city", "y"))))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/fields/1/field"));
        correct(id, Map.of("fields", List.of(field("email", "new@example.org"))))
                .statusCode(422)
                .body("type", endsWith("identifier-not-corrected"))
                .body("detail", containsString("identify event"));
        correct(desk.received("ACCESS"), Map.of("fields", List.of(field("lastName", "x"))))
                .statusCode(409)
                .body("type", endsWith("nothing-to-correct"));
    }

    private void refused(Map<String, ?> field, String pointer, String detail) {
        correct(desk.received("RECTIFICATION"), Map.of("fields", List.of(field)))
                .statusCode(400)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].detail", containsString(detail));
    }
}
