package io.stammkunde.consent.purpose;

/** The key is taken. */
public final class PurposeExists extends PurposeRefusal {
    public PurposeExists(PurposeKey key) {
        super("The purpose '%1$s' exists. PUT /v1/purposes/%1$s adds a version to it.".formatted(key));
    }
}
