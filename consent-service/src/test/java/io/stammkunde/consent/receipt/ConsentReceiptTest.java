package io.stammkunde.consent.receipt;

import static io.stammkunde.consent.Moments.EVENING;
import static io.stammkunde.consent.Moments.MORNING;
import static io.stammkunde.consent.Moments.NIGHT;
import static io.stammkunde.consent.Moments.NOON;
import static io.stammkunde.consent.People.ADA;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.stammkunde.consent.Await;
import io.stammkunde.consent.ledger.Action;
import io.stammkunde.consent.ledger.Book;
import io.stammkunde.consent.ledger.Commands;
import io.stammkunde.consent.ledger.ConsentState;
import io.stammkunde.consent.ledger.LedgerEntry;
import io.stammkunde.consent.ledger.Method;
import io.stammkunde.consent.purpose.Channel;
import io.stammkunde.consent.purpose.Purpose;
import io.stammkunde.consent.purpose.PurposeContent;
import io.stammkunde.consent.purpose.PurposeKey;
import io.stammkunde.consent.purpose.Recipient;
import io.stammkunde.consent.purpose.Safeguard;
import io.stammkunde.consent.purpose.Say;
import io.stammkunde.consent.purpose.SignalMapping;
import io.stammkunde.consent.purpose.Wording;
import io.stammkunde.consent.register.RegisterConfig;
import io.stammkunde.contracts.consent.LegalBasis;
import io.stammkunde.http.WireJson;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsentReceiptTest {
    private static final Map<String, String> COMPANY = Map.of(
            "stammkunde.consent.register.controller.name", "Musterladen GmbH",
            "stammkunde.consent.register.controller.email", "info@example.org",
            "stammkunde.consent.register.officer.email", "datenschutz@example.org");

    @Test
    void saysWhoWhatWhenAndHow() {
        var receipt = receipt(LegalBasis.ART6_1_A, COMPANY);
        var consent = receipt.path("dpv:hasRecordOfActivity");

        assertThat(consent.at("/dpv:hasDataSubject/@id").asText()).isEqualTo("urn:uuid:" + ADA);
        assertThat(consent.at("/dpv:hasDataController/dpv:hasName").asText()).isEqualTo("Musterladen GmbH");
        assertThat(consent.at("/dpv:hasDataProtectionOfficer/schema:email").asText())
                .isEqualTo("datenschutz@example.org");
        assertThat(consent.at("/dpv:hasLegalBasis/@id").asText()).isEqualTo("eu-gdpr:A6-1-a");
        assertThat(consent.at("/dpv:hasProcess/dpv:hasPurpose/dct:hasVersion").asInt())
                .isEqualTo(3);
        assertThat(consent.at("/dpv:hasProcess/dpv:hasPurpose/dct:title/de").asText())
                .isEqualTo("Statistik");
        assertThat(consent.at("/dpv:hasProcess/dpv:hasPersonalData/0").asText()).isEqualTo("usage");
        assertThat(consent.at("/dpv:hasProcess/dpv:hasRecipient/0/dpv:hasLocation")
                        .asText())
                .isEqualTo("loc:US");
        assertThat(consent.at("/dpv:hasProcess/dpv:hasRecipient/0/stammkunde:safeguard")
                        .asText())
                .isEqualTo("STANDARD_CLAUSES");
        assertThat(consent.at("/dpv:hasProcess/dpv:hasStorageCondition/dpv:hasDuration")
                        .asText())
                .isEqualTo("P26M");
        assertThat(consent.at("/dpv:hasConsentStatus/@type").asText()).isEqualTo("dpv:ConsentGiven");
        assertThat(consent.at("/dpv:hasConsentStatus/dct:date").asText()).isEqualTo(MORNING.toString());
        assertThat(consent.at("/dpv:hasConsentStatus/dct:dateSubmitted").asText())
                .isEqualTo(MORNING.toString());
        assertThat(consent.at("/dpv:hasConsentStatus/dct:valid").asText()).isEqualTo(EVENING.toString());
        assertThat(consent.at("/dpv:hasConsentStatus/stammkunde:method").asText())
                .isEqualTo("API");
        assertThat(consent.at("/stammkunde:ledger/stammkunde:hash").asText()).hasSize(64);
        assertThat(receipt.path("dct:created").asText()).isEqualTo(NIGHT.toString());
        assertThat(receipt.path("stammkunde:missing")).isEmpty();
    }

    @Test
    void tellsInBothLanguagesThatAConsentCanBeWithdrawn() {
        var first = receipt(LegalBasis.ART6_1_A, COMPANY).at("/dpv:hasRecordOfActivity/dpv:hasRight/0");

        assertThat(first.path("@id").asText()).isEqualTo("eu-gdpr:A7-3");
        assertThat(first.at("/dct:description/de").asText()).contains("zurücknehmen");
        assertThat(first.at("/dct:description/en").asText()).contains("withdraw");
    }

    @Test
    void itsContextTellsTextsByLanguageFromTerms() {
        var context = receipt(LegalBasis.ART6_1_A, COMPANY).path("@context");

        assertThat(context.at("/dct:title/@container").asText()).isEqualTo("@language");
        assertThat(context.at("/dct:description/@container").asText()).isEqualTo("@language");
        assertThat(context.at("/dpv:hasLocation/@type").asText()).isEqualTo("@id");
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void onlyEndsMergesAndNewTextsAreConcludedByTheController(Method method) {
        var concluded = Set.of(Method.EXPIRY, Method.MERGE, Method.NOTICE).contains(method);
        assertThat(ReceiptTerms.indicatedBy(method)).isEqualTo(concluded ? "dpv:DataController" : "dpv:DataSubject");
    }

    @Test
    void anObjectionIsNoStatusOfAConsent() {
        assertThat(Arrays.stream(ConsentState.values()).filter(state -> ReceiptTerms.status(state) == null))
                .containsExactly(ConsentState.OBJECTED);
    }

    @Test
    void aControllerThatIsNotSetIsNamedAsMissing() {
        var receipt = receipt(LegalBasis.ART6_1_A, Map.of());

        assertThat(receipt.at("/stammkunde:missing/0").asText()).isEqualTo("controller.name");
    }

    @ParameterizedTest
    @EnumSource(LegalBasis.class)
    void everyBasisHasATermAndRightsThatFitIt(LegalBasis basis) {
        assertThat(ReceiptTerms.basis(basis)).matches("(eu-gdpr|dpv):.+");
        assertThat(ReceiptTerms.rights(Say.on(basis)))
                .extracting(ConsentReceipt.Right::id)
                .contains("eu-gdpr:A15", "eu-gdpr:A77")
                .satisfies(ids -> assertThat(ids.contains("eu-gdpr:A7-3")).isEqualTo(Say.on(basis) == Say.CONSENT))
                .satisfies(ids -> assertThat(ids.contains("eu-gdpr:A21")).isEqualTo(Say.on(basis) == Say.OBJECTION));
    }

    private static JsonNode receipt(LegalBasis basis, Map<String, String> settings) {
        return WireJson.MAPPER.valueToTree(ConsentReceipt.of(entry(), purpose(basis), config(settings), NIGHT));
    }

    private static LedgerEntry entry() {
        var book = new Book();
        book.recordUntil(MORNING, Commands.analyticsOf(ADA), EVENING);
        book.record(NOON, Commands.analyticsOf(ADA), Action.WITHDRAW, NOON);
        return Await.await(book.ledger().history(ADA, null, 0, 1)).getFirst();
    }

    private static Purpose purpose(LegalBasis basis) {
        var content = new PurposeContent(
                basis,
                new Wording("Statistik", "Analytics"),
                new Wording("Wir werten aus.", "We look at it."),
                List.of("usage"),
                Period.ofMonths(26),
                Set.of(Channel.NONE),
                List.of(new Recipient("Cloud Inc.", "US", Safeguard.STANDARD_CLAUSES)),
                SignalMapping.NONE);
        return new Purpose(new PurposeKey("analytics"), 3, content, MORNING, null);
    }

    private static RegisterConfig config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withMapping(RegisterConfig.class)
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build()
                .getConfigMapping(RegisterConfig.class);
    }
}
