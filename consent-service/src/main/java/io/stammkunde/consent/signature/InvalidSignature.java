package io.stammkunde.consent.signature;

/** What was to be checked was not signed with this key, or was changed since. */
public final class InvalidSignature extends RuntimeException {
    InvalidSignature(Throwable cause) {
        super("The signature is not valid.", cause, false, false); // an expected outcome: nobody reads its stack trace
    }
}
