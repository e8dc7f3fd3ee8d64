package io.stammkunde.consent.receipt;

import java.util.Set;

/** Terms of other vocabularies, looked up there. */
final class KnownTerms {
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

    private KnownTerms() {}
}
