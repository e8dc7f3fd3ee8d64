package io.stammkunde.contracts.privacy;

/** What a command asks of its participant. */
public enum PrivacyMode {
    /** Have the identity graph tell all profiles and keyed hashes of the person. For the participant that owns it. */
    IDENTIFY,
    /** Say what would be found and done, or how much would be corrected, and change nothing. */
    DRY_RUN,
    /** Erase, once all input up to the barrier has been read. */
    EXECUTE,
    /** Count again what is left, or is not corrected. */
    VERIFY,
    /** From now on neither evaluate, nor count, nor export the person (Art. 18 GDPR). */
    RESTRICT,
    /** End a restriction. */
    LIFT_RESTRICTION,
    /** Correct what the command says is wrong (Art. 16 GDPR). */
    RECTIFY
}
