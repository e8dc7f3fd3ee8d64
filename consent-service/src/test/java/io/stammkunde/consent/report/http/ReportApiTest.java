package io.stammkunde.consent.report.http;

import static io.stammkunde.consent.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.stammkunde.consent.Database;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each test has a month of its own, long ago, in which no other test receives anything. */
@QuarkusTest
class ReportApiTest {
    private static final String REPORT = "/v1/report";
    private static final String DESK = "/v1/privacy/requests";

    private static String received(String type, String day) {
        return as("compliance-officer")
                .body(Map.of(
                        "type",
                        type,
                        "channel",
                        "LETTER",
                        "receivedAt",
                        day + "T12:00:00Z",
                        "profileId",
                        UUID.randomUUID()))
                .post(DESK)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void move(String id, String what, Map<String, Object> body) {
        as("compliance-officer")
                .body(body)
                .post(DESK + "/" + id + "/" + what)
                .then()
                .statusCode(200);
    }

    private static RequestSpecification asked(String from, String to) {
        return as("compliance-officer").queryParam("from", from).queryParam("to", to);
    }

    private static ValidatableResponse report(String from, String to) {
        return asked(from, to).get(REPORT).then().statusCode(200);
    }

    @Test
    void whatBecameOfRequestsIsReadFromWhatWasDone() {
        received("ACCESS", "2011-01-03");
        move(
                received("ERASURE", "2011-01-04"),
                "refusal",
                Map.of("code", "EXCESSIVE", "reasons", "the tenth this year", "evidence", "letters"));
        move(received("ACCESS", "2011-02-28"), "withdrawal", Map.of());
        move(received("ACCESS", "2011-02-28"), "extension", Map.of("text", "many systems are asked"));
        var first = received("PORTABILITY", "2011-02-10");
        move(received("PORTABILITY", "2011-02-11"), "duplicate", Map.of("of", first));
        received("ACCESS", "2011-03-01");

        report("2011-01-01", "2011-03-01")
                .body("requests.total.received", equalTo(6))
                .body("requests.total.open", equalTo(3))
                .body("requests.total.refused", equalTo(1))
                .body("requests.total.withdrawn", equalTo(1))
                .body("requests.total.duplicates", equalTo(1))
                .body("requests.total.extended", equalTo(1))
                .body("requests.total.late", equalTo(1))
                .body("requests.total.overdue", equalTo(3))
                .body("requests.refusals.code", contains("EXCESSIVE"))
                .body("requests.refusals.count", contains(1))
                .body("requests.byType", hasSize(7))
                .body("requests.byType.find { it.type == 'ACCESS' }.counts.received", equalTo(3))
                .body("parts.name", contains("2011-01", "2011-02"))
                .body("parts.requests.received", contains(2, 4))
                .body("definitions", hasSize(10));
    }

    /** The document is as the saga writes it: fulfilled, and lifted later, which changes nothing. */
    @Test
    void theFirstFulfilmentIsTheAnswer() throws SQLException {
        var request = """
                {"history":[{"at":"2012-05-02T10:00:00Z","actor":"clara","action":"received","detail":"LETTER"},
                {"at":"2012-05-04T22:00:00Z","actor":"system","action":"fulfilled","detail":""},
                {"at":"2012-09-01T10:00:00Z","actor":"clara","action":"lifting","detail":""},
                {"at":"2012-09-01T10:00:01Z","actor":"system","action":"fulfilled","detail":""}],
                "stage":{"stage":"fulfilled","at":"2012-09-01T10:00:01Z"}}""";
        var id = UUID.randomUUID();
        try (var connection = Database.connect();
                var insert = connection.prepareStatement("""
                        insert into rights_request (id, type, state, received_at, document)
                        values (?, 'RESTRICTION', 'FULFILLED', '2012-05-02T10:00:00Z', ?)""")) {
            insert.setObject(1, id);
            insert.setString(2, request);
            insert.executeUpdate();
        }

        try {
            report("2012-05-01", "2012-06-01")
                    .body("requests.total.fulfilled", equalTo(1))
                    .body("requests.total.late", equalTo(0))
                    .body("requests.total.medianDays", equalTo(2.5f))
                    .body("requests.total.longestDays", equalTo(2.5f));
        } finally {
            forget(id);
        }
    }

    /** Less than a request holds: whoever lists requests later could not read it. */
    private static void forget(UUID request) throws SQLException {
        try (var connection = Database.connect();
                var delete = connection.prepareStatement("delete from rights_request where id = ?")) {
            delete.setObject(1, request);
            delete.executeUpdate();
        }
    }

    @Test
    void breachesAreCountedByRiskAndTimeToTell() {
        String id = as("compliance-officer")
                .body(Map.of(
                        "title", "A laptop was lost",
                        "awareness", "2013-05-06T09:30:00Z",
                        "nature", "It was left on a train.",
                        "kinds", List.of("CONFIDENTIALITY"),
                        "peopleCategories", List.of(),
                        "dataCategories", List.of(),
                        "risk", "RISK"))
                .post("/v1/breaches")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as("compliance-officer")
                .body(Map.of("version", 1, "tell", true, "reasons", "the list names customers"))
                .post("/v1/breaches/" + id + "/authority-decision")
                .then()
                .statusCode(200);
        as("compliance-officer")
                .body(Map.of("version", 2, "at", "2013-05-06T21:30:00Z", "content", "all", "complete", true))
                .post("/v1/breaches/" + id + "/authority-messages")
                .then()
                .statusCode(200);

        report("2013-05-01", "2013-06-01")
                .body("breaches.total.known", equalTo(1))
                .body("breaches.byRisk.risk", contains("NOT_ASSESSED", "NONE", "RISK", "HIGH"))
                .body("breaches.byRisk.counts.told", contains(0, 0, 1, 0))
                .body("breaches.total.medianHours", equalTo(12.0f))
                .body("parts[0].breaches.known", equalTo(1));
    }

    @Test
    void theSameReportIsAPageInTheLanguageThatIsAskedFor() {
        var page = asked("2010-01-01", "2010-07-01")
                .queryParam("grain", "quarter")
                .queryParam("language", "en")
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .get(REPORT)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .header("Content-Language", "en")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .extract()
                .asString();

        assertThat(page)
                .contains("<html lang=\"en\">", "Report for the supervisory authority", "2010-Q2", "@media print")
                .contains("1 January 2010 to 30 June 2010 inclusive");
    }

    @Test
    void aTableIsACsvWithDecimalPoints() {
        var csv = asked("2010-01-01", "2010-03-01")
                .queryParam("format", "csv")
                .queryParam("table", "parts")
                .get(REPORT)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .header("Content-Disposition", containsString("report-2010-01-01-2010-02-28-parts.csv"))
                .extract()
                .asString();

        assertThat(csv.lines().toList())
                .hasSize(3)
                .first()
                .asString()
                .startsWith("Monat,Eingegangen,Erfüllt,Abgelehnt");
        assertThat(csv).contains("2010-01,0,0,0,0,0,0,0,0,0,,,\r\n");
    }

    @Test
    void whoTakesAnythingGetsJson() {
        var answer = as("compliance-officer")
                .header("Accept", "*/*")
                .get(REPORT)
                .then()
                .statusCode(200)
                .contentType(startsWith("application/json"))
                .extract()
                .asString();

        assertThat(JsonPath.from(answer).getList("parts")).hasSize(12);
        as("compliance-officer")
                .header("Accept", "image/png")
                .get(REPORT)
                .then()
                .statusCode(406);
    }

    @ParameterizedTest
    @CsvSource({
        "from, yesterday, from",
        "from, 2999-01-01, from",
        "to, 0001-01-01, to",
        "to, -999999999-01-01, to",
        "from, +999999999-12-31, from",
        "grain, week, grain",
        "language, fr, language",
        "format, pdf, format"
    })
    void aWrongParameterIsNamed(String name, String value, String pointer) {
        as("compliance-officer")
                .queryParam(name, value)
                .get(REPORT)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void aTableThatIsNotThereIsRefusedWithThoseThereAre() {
        as("compliance-officer")
                .queryParam("format", "csv")
                .queryParam("table", "all")
                .get(REPORT)
                .then()
                .statusCode(400)
                .body("errors[0].detail", containsString("types, parts, refusals, breaches, breach-parts"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyst", "marketer", "data-steward", "service", "customer"})
    void nobodyElseSeesIt(String role) {
        as(role).get(REPORT).then().statusCode(403);
    }

    @Test
    void administratorsSeeIt() {
        as("administrator").get(REPORT).then().statusCode(200);
    }
}
