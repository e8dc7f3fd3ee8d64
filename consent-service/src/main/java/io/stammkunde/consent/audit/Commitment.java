package io.stammkunde.consent.audit;

import io.stammkunde.consent.digest.Sha256;
import java.security.SecureRandom;

/**
 * SHA-256 over a salt and the canonical JSON of details, in lower-case hex. Who has the details and the salt can show
 * that they are the ones; who has neither cannot guess them, and without the salt nobody can any more.
 */
public final class Commitment {
    static final int SALT_BYTES = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Commitment() {}

    /** A salt for one commitment. */
    static byte[] salt() {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return salt;
    }

    /** The commitment to these details. */
    public static String of(byte[] salt, Object payload) {
        return Sha256.hex(salt, CanonicalJson.bytes(payload));
    }
}
