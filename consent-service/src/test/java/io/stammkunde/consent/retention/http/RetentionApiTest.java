package io.stammkunde.consent.retention.http;

import static io.stammkunde.consent.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.stammkunde.consent.Database;
import io.stammkunde.consent.Transactions;
import io.stammkunde.consent.retention.FindKept;
import io.stammkunde.contracts.privacy.PrivacyCommandV1.KeptV1;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@Timeout(180)
class RetentionApiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final String RULE = """
            {"category":"warranties","basis":"§ 438 BGB","period":"P2Y","start":"EVENT","active":true}""";

    private final String profile = UUID.randomUUID().toString();
    private final String key = "r" + UUID.randomUUID();

    @Inject
    FindKept findKept;

    @Inject
    Transactions transactions;

    @Test
    void theShippedRulesAreThere() {
        as("compliance-officer")
                .get("/v1/privacy/retention-rules")
                .then()
                .statusCode(200)
                .body("items.key", hasItems("books", "business-letters", "telephone-consents", "vouchers"))
                .body("items.find { it.key == 'vouchers' }.period", equalTo("P8Y"))
                .body("items.find { it.key == 'vouchers' }.active", equalTo(true));
    }

    @Test
    void ordersOfNineYearsAreKept() {
        assertThat(kept("orders")).hasSize(9);
        assertThat(kept("orders").getLast())
                .isEqualTo(new KeptV1(
                        "orders",
                        "§ 147 AO, § 257 HGB",
                        LocalDate.of(2018, 1, 1),
                        LocalDate.of(2019, 1, 1),
                        LocalDate.of(2027, 1, 1)));
    }

    @Test
    void aChangedRuleIsANewVersionAndAnUnchangedOneNone() {
        put(RULE).statusCode(200).body("version", equalTo(1));
        put(RULE).statusCode(200).body("version", equalTo(1));
        put(RULE.replace("P2Y", "P3Y")).statusCode(200).body("version", equalTo(2));

        audited("retention-rule", key)
                .body("items.action", contains("retention-rule.changed", "retention-rule.changed"));
    }

    @Test
    void aHoldKeepsUntilItIsEnded() {
        var id = hold().statusCode(201)
                .body("categories", contains("events"))
                .extract()
                .jsonPath()
                .getString("id");
        assertThat(kept("events")).extracting(KeptV1::basis).containsExactly("hold " + id);

        end(id).statusCode(204);

        assertThat(kept("events")).isEmpty();
        holds().body("items", empty());
        end(id).statusCode(404).body("type", equalTo("urn:stammkunde:problem:unknown-hold"));
        audited("hold", id).body("items.action", contains("hold.ended", "hold.begun"));
    }

    @Test
    void aHoldIsEndedWithAReason() throws SQLException {
        var id = hold().statusCode(201).extract().jsonPath().getString("id");
        var ending = "/v1/privacy/holds/" + id + "/ending";

        as("compliance-officer")
                .body("{}")
                .post(ending)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
        as("compliance-officer").body("""
                        {"reason":"the lawsuit is over"}""").post(ending).then().statusCode(204);

        holds().body("items", empty());
        assertThat(endReason(id)).isEqualTo("the lawsuit is over");
        audited("hold", id).body("items.action", contains("hold.ended", "hold.begun"));
    }

    private static String endReason(String id) throws SQLException {
        try (var connection = Database.connect();
                var statement =
                        connection.prepareStatement("select end_reason from legal_hold where id = cast(? as uuid)")) {
            statement.setString(1, id);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    @Test
    void aHoldIsListedWithItsReason() {
        hold().statusCode(201);

        holds().body("items.reason", contains("a lawsuit"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyst", "marketer", "data-steward", "service"})
    void nobodyElseSeesOrChangesThem(String role) {
        as(role).get("/v1/privacy/retention-rules").then().statusCode(403);
        as(role).body(RULE).put("/v1/privacy/retention-rules/" + key).then().statusCode(403);
        as(role).get("/v1/privacy/holds").then().statusCode(403);
        as(role).delete("/v1/privacy/holds/" + profile).then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P-1Y", "P101Y", "soon"})
    void aPeriodThatIsNoneIsRefused(String period) {
        put(RULE.replace("P2Y", period)).statusCode(400);
    }

    private List<KeptV1> kept(String category) {
        return transactions.run(() -> findKept.of(List.of(UUID.fromString(profile)), TODAY)).stream()
                .filter(kept -> kept.category().equals(category))
                .toList();
    }

    private ValidatableResponse put(String body) {
        return as("compliance-officer")
                .body(body)
                .put("/v1/privacy/retention-rules/" + key)
                .then();
    }

    private ValidatableResponse hold() {
        return as("compliance-officer")
                .body("""
                        {"profileId":"%s","categories":["events"],"reason":"a lawsuit"}""".formatted(profile))
                .post("/v1/privacy/holds")
                .then();
    }

    private static ValidatableResponse end(String id) {
        return as("compliance-officer").delete("/v1/privacy/holds/" + id).then();
    }

    private ValidatableResponse holds() {
        return as("compliance-officer")
                .queryParam("profileId", profile)
                .get("/v1/privacy/holds")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse audited(String type, String id) {
        return as("compliance-officer")
                .queryParam("objectType", type)
                .queryParam("objectId", id)
                .get("/v1/audit")
                .then();
    }
}
