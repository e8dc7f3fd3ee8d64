package io.stammkunde.consent.receipt;

import io.stammkunde.consent.receipt.ConsentReceipt.Data;
import java.util.Map;

/**
 * Where the terms of a receipt come from. For what no other vocabulary knows there are terms below {@code stammkunde:},
 * whose values are plain texts.
 */
final class Vocabulary {
    /**
     * Said inside of the receipt, so that nothing must be fetched to read it: where terms come from, which values are
     * terms themselves, and which are texts by language.
     */
    static final Map<String, Object> CONTEXT = Map.ofEntries(
            Map.entry("dct", "http://purl.org/dc/terms/"),
            Map.entry("dpv", "https://w3id.org/dpv#"),
            Map.entry("eu-gdpr", "https://w3id.org/dpv/legal/eu/gdpr#"),
            Map.entry("legal-eu", "https://w3id.org/dpv/legal/eu#"),
            Map.entry("loc", "https://w3id.org/dpv/loc#"),
            Map.entry("pd", "https://w3id.org/dpv/pd#"),
            Map.entry("schema", "https://schema.org/"),
            Map.entry("stammkunde", "urn:stammkunde:receipt#"),
            Map.entry("dct:conformsTo", term("dct:conformsTo")),
            Map.entry("dpv:hasApplicableLaw", term("dpv:hasApplicableLaw")),
            Map.entry("dpv:hasLocation", term("dpv:hasLocation")),
            Map.entry("dpv:isIndicatedBy", term("dpv:isIndicatedBy")),
            Map.entry("dct:title", byLanguage("dct:title")),
            Map.entry("dct:description", byLanguage("dct:description")));

    private Vocabulary() {}

    /** A category of a purpose. One that a company has named itself is personal data of which no more can be said. */
    static Data data(String category) {
        var type = switch (category) {
            case "contact" -> "pd:Contact";
            case "usage" -> "pd:Behavioral";
            case "orders" -> "pd:Purchase";
            case "interests" -> "pd:Interest";
            case "enquiries" -> "pd:Communication";
            case "device" -> "pd:DeviceBased";
            default -> "dpv:PersonalData";
        };
        return new Data(type, category);
    }

    /** A country of ISO 3166-1; the extension has all of them, by the same two letters. */
    static String location(String country) {
        return "loc:" + country;
    }

    private static Map<String, String> term(String name) {
        return Map.of("@id", name, "@type", "@id");
    }

    private static Map<String, String> byLanguage(String name) {
        return Map.of("@id", name, "@container", "@language");
    }
}
