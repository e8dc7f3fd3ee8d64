package io.stammkunde.consent.purpose;

/** The way on which a person may be reached; {@link #NONE} is the purpose at large, without contacting anybody. */
public enum Channel {
    NONE,
    EMAIL,
    SMS,
    PHONE,
    POST,
    PUSH,
    ONSITE,
    DEVICE
}
