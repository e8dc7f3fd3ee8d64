package io.stammkunde.consent.breach;

/** What a breach may do to the people whose data it is. */
public enum Risk {
    /** Nobody has judged it yet, so that nothing may be left out because of it. */
    NOT_ASSESSED,
    /** Unlikely to result in a risk: the authority need not be told (Art. 33(1) GDPR). */
    NONE,
    /** The authority must be told. */
    RISK,
    /** The people must be told as well (Art. 34(1) GDPR). */
    HIGH
}
