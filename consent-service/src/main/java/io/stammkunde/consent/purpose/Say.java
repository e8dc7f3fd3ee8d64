package io.stammkunde.consent.purpose;

import io.stammkunde.contracts.consent.LegalBasis;

/** What a person has to say about a purpose, which depends on its legal basis. */
public enum Say {
    /** Nothing is permitted before the person agrees. */
    CONSENT,
    /** Permitted until the person objects. Never stored as a consent. */
    OBJECTION,
    /** The law or a contract decides; neither consent nor objection changes it. */
    NONE;

    /** What a person has to say about processing on this basis. */
    public static Say on(LegalBasis basis) {
        return switch (basis) {
            case ART6_1_A, ART9_2_A, TDDDG_25_1 -> CONSENT;
            case ART6_1_E, ART6_1_F, UWG_7_3 -> OBJECTION;
            case ART6_1_B, ART6_1_C, ART6_1_D, TDDDG_25_2 -> NONE;
        };
    }
}
