package io.stammkunde.consent.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.stammkunde.consent.ledger.ConsentState;
import io.stammkunde.consent.purpose.Recipient;
import io.stammkunde.contracts.consent.LegalBasis;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A receipt says nothing in the name of a vocabulary that the vocabulary does not know. */
class VocabularyTest {
    private static final String OURS = "stammkunde:";

    /** Where the vocabularies keep their terms. */
    private static final Map<String, String> SPACES = Map.of(
            "dct", "http://purl.org/dc/terms/",
            "dpv", "https://w3id.org/dpv#",
            "eu-gdpr", "https://w3id.org/dpv/legal/eu/gdpr#",
            "legal-eu", "https://w3id.org/dpv/legal/eu#",
            "loc", "https://w3id.org/dpv/loc#",
            "pd", "https://w3id.org/dpv/pd#",
            "schema", "https://schema.org/",
            "stammkunde", "urn:stammkunde:receipt#");

    static Stream<JsonNode> receipts() {
        return Stream.of(
                        Stream.of(LegalBasis.values()).map(Receipts::of),
                        Stream.of(ConsentState.values()).map(Receipts::of),
                        Stream.of(Receipts.about(
                                "contact", "usage", "orders", "interests", "enquiries", "device", "loyalty")))
                .flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("receipts")
    void whatAReceiptSaysIsATermThatThereIs(JsonNode receipt) {
        assertThat(termsOf(receipt))
                .isNotEmpty()
                .allSatisfy(term -> assertThat(isKnown(term))
                        .as("%s is a term of its vocabulary", term)
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("receipts")
    void theContextInTheReceiptResolvesEachTerm(JsonNode receipt) {
        var context = receipt.path("@context");

        assertThat(termsOf(receipt))
                .extracting(term -> term.substring(0, term.indexOf(':')))
                .allSatisfy(prefix ->
                        assertThat(context.path(prefix).asText()).isNotEmpty().isEqualTo(SPACES.get(prefix)));
    }

    @Test
    void everyTermOfTheListIsUsedBySomeReceipt() {
        var used = receipts().flatMap(receipt -> termsOf(receipt).stream()).collect(Collectors.toSet());

        assertThat(used).containsAll(KnownTerms.DPV);
    }

    @ParameterizedTest
    @CsvSource({
        "contact, pd:Contact",
        "usage, pd:Behavioral",
        "orders, pd:Purchase",
        "interests, pd:Interest",
        "enquiries, pd:Communication",
        "device, pd:DeviceBased"
    })
    void aCategoryThatTheVocabularyKnowsIsGivenItsTerm(String category, String term) {
        var data = dataOf(Receipts.about(category));

        assertThat(data.path("@type").asText()).isEqualTo(term);
        assertThat(data.path("stammkunde:category").asText()).isEqualTo(category);
    }

    @ParameterizedTest
    @ValueSource(strings = {"loyalty", "pd:Contact", "dpv:NoSuchTerm", "https://w3id.org/dpv/pd#Nothing"})
    void anotherCategoryIsATextOfOurOwnVocabulary(String category) {
        var data = dataOf(Receipts.about(category));

        assertThat(data.path("@type").asText()).isEqualTo("dpv:PersonalData");
        assertThat(data.path("stammkunde:category").asText()).isEqualTo(category);
        assertThat(data.has("@id")).isFalse();
        assertThat(Vocabulary.CONTEXT).doesNotContainKey("stammkunde:category"); // a text, no address
    }

    @Test
    void theContextTellsTextsByLanguageFromTerms() {
        var context = Receipts.of(LegalBasis.ART6_1_A).path("@context");

        assertThat(context.at("/dct:title/@container").asText()).isEqualTo("@language");
        assertThat(context.at("/dct:description/@container").asText()).isEqualTo("@language");
        assertThat(context.at("/dpv:hasLocation/@type").asText()).isEqualTo("@id");
    }

    private static JsonNode dataOf(JsonNode receipt) {
        return receipt.at("/dpv:hasRecordOfActivity/dpv:hasProcess/dpv:hasPersonalData/0");
    }

    private static boolean isKnown(String term) {
        return term.startsWith(OURS)
                || KnownTerms.DPV.contains(term)
                || KnownTerms.OTHERS.contains(term)
                || (term.startsWith("loc:") && Recipient.isCountry(term.substring("loc:".length())));
    }

    /** The properties of a receipt, and those of its values that stand for an address but are none themselves. */
    private static Set<String> termsOf(JsonNode receipt) {
        var terms = new TreeSet<String>();
        collect(receipt, receipt.path("@context"), terms);
        return terms;
    }

    private static void collect(JsonNode node, JsonNode context, Set<String> terms) {
        node.properties().stream()
                .filter(property -> !property.getKey().equals("@context"))
                .forEach(property -> collect(property.getKey(), property.getValue(), context, terms));
    }

    private static void collect(String key, JsonNode value, JsonNode context, Set<String> terms) {
        if (!key.startsWith("@")) {
            terms.add(key);
        }
        var rule = context.path(key);
        if (value.isTextual()
                && (key.startsWith("@") || rule.path("@type").asText().equals("@id"))) {
            Stream.of(value.asText())
                    .filter(address -> !address.startsWith("urn:") && !address.startsWith("https:"))
                    .forEach(terms::add);
        }
        if (value.isArray()) {
            value.forEach(each -> collect(each, context, terms));
        } else if (!rule.path("@container").asText().equals("@language")) {
            collect(value, context, terms);
        }
    }
}
