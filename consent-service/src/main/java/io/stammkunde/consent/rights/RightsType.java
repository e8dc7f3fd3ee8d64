package io.stammkunde.consent.rights;

/** What a person may ask for. */
public enum RightsType {
    ACCESS("Art. 15 GDPR"),
    RECTIFICATION("Art. 16 GDPR"),
    ERASURE("Art. 17 GDPR"),
    RESTRICTION("Art. 18 GDPR"),
    PORTABILITY("Art. 20 GDPR"),
    OBJECTION("Art. 21 GDPR"),
    OBJECTION_DIRECT_MARKETING("Art. 21(2) GDPR");

    private final String article;

    RightsType(String article) {
        this.article = article;
    }

    /** Where the right stands. */
    public String article() {
        return article;
    }

    /** Whether a second person must approve what cannot be taken back. */
    boolean needsFourEyes() {
        return this == ERASURE;
    }
}
