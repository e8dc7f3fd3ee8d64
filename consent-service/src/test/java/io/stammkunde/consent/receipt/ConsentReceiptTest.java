package io.stammkunde.consent.receipt;

import static io.stammkunde.consent.Moments.EVENING;
import static io.stammkunde.consent.Moments.MORNING;
import static io.stammkunde.consent.Moments.NIGHT;
import static io.stammkunde.consent.People.ADA;
import static org.assertj.core.api.Assertions.assertThat;

import io.stammkunde.consent.ledger.ConsentState;
import io.stammkunde.consent.ledger.Method;
import io.stammkunde.consent.purpose.Say;
import io.stammkunde.contracts.consent.LegalBasis;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsentReceiptTest {
    @Test
    void saysWhoWhatWhenAndHow() {
        var receipt = Receipts.of(LegalBasis.ART6_1_A);
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
        assertThat(consent.at("/dpv:hasProcess/dpv:hasPersonalData/0/stammkunde:category")
                        .asText())
                .isEqualTo("usage");
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
        var first = Receipts.of(LegalBasis.ART6_1_A).at("/dpv:hasRecordOfActivity/dpv:hasRight/0");

        assertThat(first.path("@id").asText()).isEqualTo("eu-gdpr:A7-3");
        assertThat(first.at("/dct:description/de").asText()).contains("zurücknehmen");
        assertThat(first.at("/dct:description/en").asText()).contains("withdraw");
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
        var receipt = Receipts.with(Map.of());

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
}
