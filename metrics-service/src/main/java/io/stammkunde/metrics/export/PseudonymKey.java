package io.stammkunde.metrics.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;

/**
 * Makes pseudonyms: HMAC-SHA-256 (RFC 2104) of a person's id, as 64 hexadecimal digits. Without the secret nobody can tell
 * whose a pseudonym is, nor make one; with the same secret a person always has the same one. The two halves of the
 * secret's padding go to the store as values of parameters, never as text of a statement.
 */
final class PseudonymKey {
    static final int LEAST_CHARACTERS = 32;

    private static final int BLOCK = 64;
    private static final byte INNER = 0x36;
    private static final byte OUTER = 0x5c;

    private final byte[] inner;
    private final byte[] outer;

    PseudonymKey(String secret) {
        if (secret.length() < LEAST_CHARACTERS) {
            throw new IllegalArgumentException("the secret needs %d characters".formatted(LEAST_CHARACTERS));
        }
        var block = block(secret.getBytes(UTF_8));
        inner = padded(block, INNER);
        outer = padded(block, OUTER);
    }

    /** The pseudonym of a person, as the store computes it. */
    Field<String> of(Field<UUID> person) {
        return field(
                "sha256({0} || unhex(sha256({1} || encode(cast({2} as varchar)))))",
                SQLDataType.VARCHAR, val(outer), val(inner), person);
    }

    private static byte[] block(byte[] secret) {
        return Arrays.copyOf(secret.length > BLOCK ? sha256(secret) : secret, BLOCK);
    }

    private static byte[] padded(byte[] block, byte padding) {
        var padded = new byte[BLOCK];
        for (int i = 0; i < BLOCK; i++) {
            padded[i] = (byte) (block[i] ^ padding);
        }
        return padded;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK knows SHA-256", impossible);
        }
    }

    /** Names no secret. */
    @Override
    public String toString() {
        return "PseudonymKey";
    }
}
