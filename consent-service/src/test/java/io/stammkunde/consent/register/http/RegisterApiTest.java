package io.stammkunde.consent.register.http;

import static io.stammkunde.consent.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.stammkunde.consent.audit.CanonicalJson;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RegisterApiTest {
    private static final String REGISTER = "/v1/register";

    private static String published(String name) {
        var key = "r" + UUID.randomUUID();
        as("compliance-officer")
                .body(Map.of(
                        "key",
                        key,
                        "legalBasis",
                        "ART6_1_A",
                        "name",
                        Map.of("de", name, "en", name),
                        "description",
                        Map.of("de", "Wozu", "en", "What for"),
                        "dataCategories",
                        List.of("usage"),
                        "retention",
                        "P26M",
                        "channels",
                        List.of("NONE"),
                        "recipients",
                        List.of(Map.of("name", "Mail Inc.", "country", "US", "safeguard", "STANDARD_CLAUSES"))))
                .post("/v1/purposes")
                .then()
                .statusCode(201);
        return key;
    }

    @Test
    void whatIsInForceIsInIt() {
        var key = published("Umfragen");

        as("compliance-officer")
                .get(REGISTER)
                .then()
                .statusCode(200)
                .contentType(startsWith("application/json"))
                .body("content.activities.key", hasItems("analytics", "service", key))
                .body("content.activities.find { it.key == '" + key + "' }.recipients[0].country", equalTo("US"))
                .body("content.rules.key", hasItem("vouchers"))
                .body("document.language", equalTo("de"))
                .body("document.tables.key", equalTo(List.of("activities", "systems", "retention")));
    }

    @Test
    void aServiceThatKeepsPersonalDataIsInItOnceItHasRegistered() {
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> as("administrator")
                        .get(REGISTER)
                        .then()
                        .body("content.systems.participant", hasItem("consent-service")));
    }

    @Test
    void theDigestCanBeCalculatedFromTheContent() throws IOException, GeneralSecurityException {
        var answer = new ObjectMapper()
                .readTree(as("compliance-officer")
                        .get(REGISTER)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray());

        var digest = MessageDigest.getInstance("SHA-256").digest(CanonicalJson.bytes(answer.get("content")));

        assertThat(HexFormat.of().formatHex(digest))
                .isEqualTo(answer.get("digest").textValue());
    }

    @Test
    void whatIsWrittenIntoAPurposeIsTextOnThePage() {
        published("<script>alert('x')</script>&\"");

        var page = as("compliance-officer")
                .header("Accept", "text/html")
                .get(REGISTER)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .header("Content-Language", "de")
                .extract()
                .asString();

        assertThat(page)
                .contains("<html lang=\"de\">", "Verzeichnis von Verarbeitungstätigkeiten", "@media print")
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;&quot;")
                .doesNotContain("<script");
    }

    @Test
    void aPageCanBeAskedForByALink() {
        as("compliance-officer")
                .queryParam("language", "en")
                .queryParam("format", "html")
                .get(REGISTER)
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString("<html lang=\"en\">"))
                .body(containsString("Record of processing activities"));
    }

    @Test
    void eachTableIsACsv() {
        var csv = as("compliance-officer")
                .queryParam("language", "en")
                .queryParam("table", "retention")
                .header("Accept", "text/csv")
                .get(REGISTER)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .header("Content-Disposition", containsString("-en-retention.csv"))
                .extract()
                .asString();

        assertThat(csv)
                .startsWith("Rule,Category,Basis,Period,Counted from,Version\r\n")
                .contains("vouchers,orders,\"§ 147 AO, § 257 HGB\",8 years,the end of the calendar year,");
    }

    @ParameterizedTest
    @CsvSource({"language, fr", "format, pdf", "table, all"})
    void aWrongParameterIsNamed(String name, String value) {
        as("compliance-officer")
                .queryParam(name.equals("table") ? "format" : "unused", "csv")
                .queryParam(name, value)
                .get(REGISTER)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyst", "marketer", "data-steward", "service", "customer"})
    void nobodyElseSeesIt(String role) {
        as(role).get(REGISTER).then().statusCode(403);
    }
}
