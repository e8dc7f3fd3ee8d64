package io.stammkunde.consent.purpose;

/** There is no such purpose. */
public final class UnknownPurpose extends PurposeRefusal {
    public UnknownPurpose(PurposeKey key) {
        super("There is no purpose '%s'. GET /v1/purposes lists those there are.".formatted(key));
    }
}
