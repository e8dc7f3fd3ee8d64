package io.stammkunde.consent.purpose;

/** Somebody else has published a version at the same time. */
public final class StalePurpose extends PurposeRefusal {
    public StalePurpose(PurposeKey key) {
        super("Another version of '%s' has just been published. Read it, and publish yours if it is still needed."
                .formatted(key));
    }
}
