package io.stammkunde.consent.rights;

/** Signs what leaves the house as proof. */
public interface Seal {
    /** Whether there is a key to sign with. */
    boolean isReady();

    /** The payload as a compact JWS. */
    String sign(String payload);
}
