package io.stammkunde.consent.receipt;

import io.stammkunde.consent.receipt.ConsentReceipt.Data;
import java.util.Map;
import java.util.Set;

/**
 * The terms that a receipt is made of. Nothing but what stands here is said in the name of another vocabulary; for what
 * none of them knows there are terms below {@code stammkunde:}, whose values are plain texts.
 */
final class Vocabulary {
    /**
     * Of the Data Privacy Vocabulary, whose addresses carry no version: each is in its core 2.3 and in the extensions
     * {@code eu-gdpr}, {@code legal-eu} and {@code pd} 2.1.
     */
    static final Set<String> DPV = Set.of(
            // Classes of the core
            "dpv:Consent",
            "dpv:ConsentExpired",
            "dpv:ConsentGiven",
            "dpv:ConsentInvalidated",
            "dpv:ConsentNotice",
            "dpv:ConsentReceipt",
            "dpv:ConsentRecord",
            "dpv:ConsentRefused",
            "dpv:ConsentRequested",
            "dpv:ConsentWithdrawn",
            "dpv:DataController",
            "dpv:DataProtectionOfficer",
            "dpv:DataSubject",
            "dpv:LegalBasis",
            "dpv:PersonalData",
            "dpv:Process",
            "dpv:RenewedConsentGiven",
            "dpv:StorageDuration",
            // Its properties
            "dpv:hasAddress",
            "dpv:hasApplicableLaw",
            "dpv:hasConsentStatus",
            "dpv:hasDataController",
            "dpv:hasDataProtectionOfficer",
            "dpv:hasDataSubject",
            "dpv:hasDuration",
            "dpv:hasLegalBasis",
            "dpv:hasLocation",
            "dpv:hasName",
            "dpv:hasNotice",
            "dpv:hasPersonalData",
            "dpv:hasProcess",
            "dpv:hasPurpose",
            "dpv:hasRecipient",
            "dpv:hasRecordOfActivity",
            "dpv:hasRight",
            "dpv:hasStorageCondition",
            "dpv:isIndicatedBy",
            // Legal bases and rights of the GDPR, and the law itself
            "eu-gdpr:A6-1-a",
            "eu-gdpr:A6-1-b",
            "eu-gdpr:A6-1-c",
            "eu-gdpr:A6-1-d",
            "eu-gdpr:A6-1-e",
            "eu-gdpr:A6-1-f",
            "eu-gdpr:A7-3",
            "eu-gdpr:A9-2-a",
            "eu-gdpr:A15",
            "eu-gdpr:A16",
            "eu-gdpr:A17",
            "eu-gdpr:A18",
            "eu-gdpr:A20",
            "eu-gdpr:A21",
            "eu-gdpr:A77",
            "legal-eu:law-GDPR",
            // Categories of personal data
            "pd:Behavioral",
            "pd:Communication",
            "pd:Contact",
            "pd:DeviceBased",
            "pd:Interest",
            "pd:Purchase");

    /** Of Dublin Core and schema.org, which the guide to ISO/IEC TS 27560 takes what the DPV lacks from. */
    static final Set<String> OTHERS = Set.of(
            "dct:conformsTo",
            "dct:created",
            "dct:date",
            "dct:dateSubmitted",
            "dct:description",
            "dct:hasVersion",
            "dct:identifier",
            "dct:language",
            "dct:publisher",
            "dct:title",
            "dct:valid",
            "schema:email",
            "schema:telephone");

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
