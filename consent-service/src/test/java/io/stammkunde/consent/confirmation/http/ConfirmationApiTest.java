package io.stammkunde.consent.confirmation.http;

import static io.restassured.RestAssured.given;
import static io.stammkunde.consent.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
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
import io.stammkunde.consent.ProfileServiceFake;
import io.stammkunde.testing.Mailbox;
import java.sql.SQLException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@Timeout(180)
class ConfirmationApiTest {
    private static final Pattern LINK = Pattern.compile("/confirm#([A-Za-z0-9_-]{43})");

    private final String address = "anna-" + UUID.randomUUID() + "@example.org";
    private final String person = ProfileServiceFake.profileOf("email", address).toString();

    @Test
    void nothingIsPermittedBeforeTheLinkIsUsed() {
        ask("de").then().statusCode(201).body("state", equalTo("PENDING_CONFIRMATION"));

        decide().then().body("permitted", equalTo(false)).body("reason", equalTo("CONSENT_PENDING"));

        confirm(link(1))
                .then()
                .statusCode(200)
                .body("purpose", equalTo("marketing"))
                .body("channel", equalTo("EMAIL"));

        decide().then().body("permitted", equalTo(true));
        Api.history(person)
                .body("items.state", contains("PENDING_CONFIRMATION", "GIVEN"))
                .body("items[1].method", equalTo("DOI_LINK"))
                .body("items[1].evidenceDigest.length()", equalTo(64));
    }

    @Test
    void onlyTheChannelOfTheLetterIsConfirmed() {
        ask("de");

        confirm(link(1));

        Api.decide(person, "marketing").body("permitted", equalTo(false));
    }

    @Test
    void lookingAtALinkConfirmsNothing() {
        ask("en");

        anybody("/v1/confirmations/preview", link(1))
                .then()
                .statusCode(200)
                .body("name.en", equalTo("Marketing"))
                .body("$", not(org.hamcrest.Matchers.hasKey("profileId")));

        decide().then().body("permitted", equalTo(false));
    }

    @Test
    void aLinkConfirmsOnce() {
        ask("de");
        var token = link(1);
        confirm(token).then().statusCode(200);

        confirm(token).then().statusCode(409).body("type", equalTo("urn:stammkunde:problem:link-used"));
    }

    @Test
    void anExpiredLinkIsLikeOneThatNeverWas() throws SQLException {
        ask("de");
        var token = link(1);
        expire();

        var expired = confirm(token).then().statusCode(410).extract().body().asString();
        var unknown =
                confirm("x".repeat(43)).then().statusCode(410).extract().body().asString();

        assertThat(expired.replaceAll("\"traceId\":\"[^\"]*\"", ""))
                .isEqualTo(unknown.replaceAll("\"traceId\":\"[^\"]*\"", ""));
        decide().then().body("permitted", equalTo(false));
    }

    @Test
    void theLetterSaysWhatItIsAboutInTheLanguageThatWasAskedForAndNothingElse() {
        ask("en");

        var letter = Mailbox.await(address, 1);

        assertThat(letter.get("subject")).isEqualTo("Please confirm: Marketing");
        assertThat(letter.get("text").toString()).contains("If it was not you, there is nothing to do.");
        assertThat(letter.get("html").toString()).contains("<html lang=\"en\">");
    }

    @Test
    void aFormCannotBeUsedToFloodSomebody() {
        ask("de").then().statusCode(201);
        Mailbox.await(address, 1);

        ask("de").then().statusCode(201);

        Api.history(person).body("items.size()", equalTo(2));
        assertThat(Mailbox.of(address)).hasSize(1);
    }

    @Test
    void askingAgainTakesNothingFromWhoHasConfirmed() {
        ask("de");
        confirm(link(1));

        ask("de").then().statusCode(201);

        decide().then().body("permitted", equalTo(true));
    }

    @Test
    void theFilesOfTheDatabaseHoldNeitherAddressNorLink() throws SQLException {
        ask("de");
        var token = link(1);

        assertThat(rows()).isNotEmpty().doesNotContain(address).doesNotContain(token);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "\"channel\":\"EMAIL\";\"channel\":\"POST\";/confirmation",
                "\"action\":\"GIVE\";\"action\":\"WITHDRAW\";/confirmation",
                "\"action\":\"GIVE\";\"action\":\"ASK\";/action",
                "\"language\":\"de\";\"language\":\"fr\";/confirmation/language",
                "\"language\":\"de\";\"address\":\"nobody\";/confirmation/address",
                "\"type\":\"email\";\"type\":\"customer_id\";/confirmation/address"
            })
    void aQuestionThatCannotBeAskedIsRefusedByName(String right, String wrong, String pointer) {
        post(body("de").replace(right, wrong))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer))
                .body(not(containsString(address)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "with spaces and more than forty-three characters in it"})
    void whatIsNoLinkIsRefused(String token) {
        confirm(token).then().statusCode(400).body("errors.pointer", hasItem("/token"));
    }

    private Response ask(String language) {
        return post(body(language));
    }

    private String body(String language) {
        return """
                {"subject":{"type":"email","value":"%s"},"purpose":"marketing","channel":"EMAIL","action":"GIVE",
                 "method":"CHECKBOX","confirmation":{"language":"%s"}}""".formatted(address, language);
    }

    private static Response post(String body) {
        return as("service").body(body).post("/v1/consents");
    }

    private Response decide() {
        return as("service").body("""
                        {"profileId":"%s","purpose":"marketing","channel":"EMAIL"}""".formatted(person)).post("/v1/consents/decisions");
    }

    private String link(int letters) {
        var text = Mailbox.await(address, letters).get("text").toString();
        var link = LINK.matcher(text);
        assertThat(link.find()).as("a link in: " + text).isTrue();
        return link.group(1);
    }

    private static Response confirm(String token) {
        return anybody("/v1/confirmations", token);
    }

    private static Response anybody(String path, String token) {
        return given().contentType(ContentType.JSON)
                .body("{\"token\":\"%s\"}".formatted(token))
                .post(path);
    }

    private void expire() throws SQLException {
        try (var connection = Database.connect();
                var update = connection.prepareStatement(
                        "update confirmation set expires_at = now() where profile_id = cast(? as uuid)")) {
            update.setString(1, person);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    private String rows() throws SQLException {
        try (var connection = Database.connect();
                var query = connection.prepareStatement(
                        "select string_agg(c::text, ' ') from confirmation c where profile_id = cast(? as uuid)")) {
            query.setString(1, person);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
