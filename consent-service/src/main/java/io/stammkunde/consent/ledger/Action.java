package io.stammkunde.consent.ledger;

/** What a person does. */
public enum Action {
    GIVE,
    /** Agrees, and is asked for confirmation on the channel itself; until then nothing is permitted. */
    ASK,
    REFUSE,
    /** Takes a consent back. Harmless where none was given: it is recorded, and counts as a refusal. */
    WITHDRAW,
    /** Objects to processing (GDPR Art. 21). */
    OBJECT
}
