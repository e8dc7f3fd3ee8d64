package io.stammkunde.consent.ledger;

/** How a decision reached us. */
public enum Method {
    CHECKBOX,
    BUTTON,
    DOI_LINK,
    ONE_CLICK_UNSUBSCRIBE,
    API,
    PHONE,
    PAPER,
    TC_STRING,
    GPC,
    IMPORT,
    /** Travelled with a customer event. */
    EVENT,
    /** Follows from the merge of two profiles. */
    MERGE,
    /** Follows from the end of validity. */
    EXPIRY,
    /** Follows from a notice that requires new consent. */
    NOTICE;

    /** Whether a caller may name it; the others are this service's own conclusions. */
    public boolean isCallersToName() {
        return switch (this) {
            case EVENT, MERGE, EXPIRY, NOTICE -> false;
            case CHECKBOX, BUTTON, DOI_LINK, ONE_CLICK_UNSUBSCRIBE, API, PHONE, PAPER, TC_STRING, GPC, IMPORT -> true;
        };
    }
}
