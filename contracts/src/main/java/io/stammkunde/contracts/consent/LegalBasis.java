package io.stammkunde.contracts.consent;

/** The ground on which personal data is processed (GDPR Art. 6 and 9, UWG § 7, TDDDG § 25). */
public enum LegalBasis {
    /** Consent. */
    ART6_1_A,
    /** Performance of a contract. */
    ART6_1_B,
    /** Legal obligation. */
    ART6_1_C,
    /** Vital interests. */
    ART6_1_D,
    /** Public interest. */
    ART6_1_E,
    /** Legitimate interest; the person may object. */
    ART6_1_F,
    /** Explicit consent for special categories of data. */
    ART9_2_A,
    /** Direct advertising to existing customers. */
    UWG_7_3,
    /** Consent to storage on the terminal equipment. */
    TDDDG_25_1,
    /** Storage on the terminal equipment that is exempt from consent. */
    TDDDG_25_2
}
