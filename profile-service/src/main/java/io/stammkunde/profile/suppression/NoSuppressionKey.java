package io.stammkunde.profile.suppression;

/** The key is not configured, so that nobody can be recognised by a hash. */
public final class NoSuppressionKey extends RuntimeException {
    NoSuppressionKey() {
        super("STAMMKUNDE_SUPPRESSION_KEY is not set; nobody can be erased, and who was erased is not recognised");
    }
}
