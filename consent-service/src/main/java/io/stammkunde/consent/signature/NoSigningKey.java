package io.stammkunde.consent.signature;

/** The operator has set no key to sign with. */
public final class NoSigningKey extends RuntimeException {
    NoSigningKey() {
        super("No signing key is set. STAMMKUNDE_CONSENT_SIGNING_KEY takes one.", null, false, false);
    }
}
