package io.stammkunde.consent.confirmation.http;

import static io.restassured.RestAssured.given;
import static io.stammkunde.consent.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.stammkunde.consent.Api;
import io.stammkunde.consent.Database;
import io.stammkunde.consent.OperatorsGateway;
import io.vertx.core.json.JsonObject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@Timeout(180)
class SmsConfirmationApiTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern LINK = Pattern.compile("/confirm#([A-Za-z0-9_-]{43})$");

    private final String national =
            "0151" + ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000); // eight digits
    private final String number = "+49" + national.substring(1);
    private final String person = UUID.randomUUID().toString();

    @Test
    void nothingIsPermittedBeforeTheLinkIsUsedAndThenThatChannelOnly() {
        ask(national).then().statusCode(201).body("state", equalTo("PENDING_CONFIRMATION"));
        permitted("SMS", false);

        confirm().then().statusCode(200).body("purpose", equalTo("marketing")).body("channel", equalTo("SMS"));

        permitted("SMS", true);
        permitted("EMAIL", false);
        permitted("PHONE", false);
        Api.decide(person, "marketing").body("permitted", equalTo(false));
        Api.history(person)
                .body("items.state", contains("PENDING_CONFIRMATION", "GIVEN"))
                .body("items[1].method", equalTo("DOI_LINK"));
    }

    @Test
    void theGatewayGetsNumberTextReferenceAndSenderWithItsToken() {
        ask(national);

        var message = OperatorsGateway.await(number, 1);

        assertThat(message.fieldNames()).containsExactlyInAnyOrder("to", "text", "reference", "from", "authorization");
        assertThat(message.getString("authorization")).isEqualTo("Bearer " + OperatorsGateway.TOKEN);
        assertThat(message.getString("from")).isEqualTo("Laden");
        assertThat(message.getString("text")).startsWith("Stammkunde: \"Werbung\" per SMS erlauben?");
        assertThat(UUID.fromString(message.getString("reference"))).isNotNull();
    }

    @Test
    void theLanguageIsTheOneThatWasAskedFor() {
        post(body(national).replace("\"address\"", "\"language\":\"en\",\"address\""));

        assertThat(OperatorsGateway.await(number, 1).getString("text"))
                .startsWith("Stammkunde: Allow \"Marketing\" by SMS?");
    }

    @Test
    void whoIsNamedByTheNumberIsAskedAtIt() {
        post("""
                {"subject":{"type":"phone","value":"%s"},"purpose":"marketing","channel":"SMS","action":"GIVE",
                 "confirmation":{}}""".formatted(number)).then().statusCode(201);

        assertThat(OperatorsGateway.await(number, 1).getString("to")).isEqualTo(number);
    }

    @Test
    void aFormCannotBeUsedToFloodSomebody() {
        ask(national).then().statusCode(201);
        OperatorsGateway.await(number, 1);

        ask(number).then().statusCode(201);

        awaitNoLetter();
        assertThat(OperatorsGateway.received(number)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503, 401, 302})
    void aGatewayThatCannotTakeItNowIsAskedAgainForTheSameMessage(int code) {
        OperatorsGateway.answers(number, code, code, 202);

        ask(national);

        OperatorsGateway.await(number, 3);
        awaitNoLetter();
        assertThat(OperatorsGateway.received(number)).hasSize(3);
        assertThat(OperatorsGateway.received(number).stream()
                        .map(JsonObject::encode)
                        .distinct())
                .hasSize(1);
        confirm().then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 422})
    void whatTheGatewayWillNeverTakeIsGivenUpAndNoted(int code) throws SQLException {
        OperatorsGateway.answers(number, code);

        ask(national);

        var reference = OperatorsGateway.await(number, 1).getString("reference");
        awaitNoLetter();
        assertThat(OperatorsGateway.received(number)).hasSize(1);
        as("compliance-officer")
                .queryParam("objectType", "letter")
                .queryParam("objectId", reference)
                .get("/v1/audit")
                .then()
                .body("items.action", contains("letter.given-up"));
    }

    @Test
    void whatCouldNotBeHandedOverForTooLongIsGivenUpAndNoted() throws SQLException {
        OperatorsGateway.answers(number, 503);
        ask(national);
        var reference = OperatorsGateway.await(number, 1).getString("reference");

        execute("update letter set written_at = now() - interval '4 days' where id = '" + reference + "'");

        awaitNoLetter();
        as("compliance-officer")
                .queryParam("objectType", "letter")
                .queryParam("objectId", reference)
                .get("/v1/audit")
                .then()
                .body("items.action", contains("letter.given-up"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "+49 30 901820",
                "0151 234",
                "nobody",
                "ada@example.org",
                "+4915123456789 ext. 3",
                "+7 912 345-67-89",
                "''"
            })
    void whatTakesNoTextMessageIsRefusedByName(String address) {
        post(body(address))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/confirmation/address"))
                .body("errors.detail", hasItem(containsString("mobile phone such as")));

        Api.history(person).body("items.size()", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "\"channel\":\"SMS\";\"channel\":\"PHONE\";/confirmation",
                "\"action\":\"GIVE\";\"action\":\"REFUSE\";/confirmation",
                "\"channel\":\"SMS\";\"channel\":\"EMAIL\";/confirmation/address"
            })
    void aQuestionThatCannotBeAskedIsRefusedByName(String right, String wrong, String pointer) {
        post(body(national).replace(right, wrong))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer))
                .body(not(containsString(national)));
    }

    @Test
    void whoIsNotNamedByTheNumberHasToBeNamedOne() {
        post("""
                {"subject":{"type":"email","value":"ada@example.org"},"purpose":"marketing","channel":"SMS","action":"GIVE",
                 "confirmation":{}}""").then().statusCode(400).body("errors.pointer", hasItem("/confirmation/address"));
    }

    @Test
    void anIdentifierThatIsNoMobileNumberIsRefusedWhereItStands() {
        post("""
                {"subject":{"type":"phone","value":"+49 30 901820"},"purpose":"marketing","channel":"SMS","action":"GIVE",
                 "confirmation":{}}""").then().statusCode(400).body("errors.pointer", hasItem("/subject/value"));
    }

    private Response ask(String address) {
        return post(body(address));
    }

    private String body(String address) {
        return """
                {"subject":{"profileId":"%s"},"purpose":"marketing","channel":"SMS","action":"GIVE",
                 "method":"CHECKBOX","confirmation":{"address":"%s"}}""".formatted(person, address);
    }

    private static Response post(String body) {
        return as("service").body(body).post("/v1/consents");
    }

    private void permitted(String channel, boolean isPermitted) {
        as("service")
                .body("""
                        {"profileId":"%s","purpose":"marketing","channel":"%s"}""".formatted(person, channel))
                .post("/v1/consents/decisions")
                .then()
                .body("permitted", equalTo(isPermitted));
    }

    private Response confirm() {
        var text = OperatorsGateway.await(number, 1).getString("text");
        var link = LINK.matcher(text);
        assertThat(link.find()).as("a link at the end of: " + text).isTrue();
        return given().contentType(ContentType.JSON)
                .body("{\"token\":\"%s\"}".formatted(link.group(1)))
                .post("/v1/confirmations");
    }

    private void awaitNoLetter() {
        await().atMost(PATIENCE).until(() -> letters() == 0);
    }

    private int letters() throws SQLException {
        try (var connection = Database.connect();
                var query =
                        connection.prepareStatement("select count(*) from letter where profile_id = cast(? as uuid)")) {
            query.setString(1, person);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private static void execute(String statement) throws SQLException {
        try (var connection = Database.connect();
                var update = connection.createStatement()) {
            assertThat(update.executeUpdate(statement)).isEqualTo(1);
        }
    }
}
