package io.stammkunde.consent.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.stammkunde.consent.ConsentConfig;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM for the content of evidence, and an HMAC-SHA256 of it for the ledger. Both are bound to the entry, so
 * that neither can be moved to another one.
 */
public final class EvidenceSeal {
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec sealing;
    private final SecretKeySpec digesting;
    private final SecureRandom random = new SecureRandom();

    /**
     * @param base64Key 32 bytes in Base64
     * @throws IllegalArgumentException if it is not
     */
    public EvidenceSeal(String base64Key) {
        var key = Base64.getDecoder().decode(base64Key);
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("the evidence key must have 32 bytes, not " + key.length);
        }
        this.sealing = new SecretKeySpec(hmac(new SecretKeySpec(key, "HmacSHA256"), "seal".getBytes(UTF_8)), "AES");
        this.digesting =
                new SecretKeySpec(hmac(new SecretKeySpec(key, "HmacSHA256"), "digest".getBytes(UTF_8)), "HmacSHA256");
    }

    /** The seal of this installation, or empty where the operator has set no key. */
    public static Optional<EvidenceSeal> of(ConsentConfig config) {
        return config.evidenceKey().map(EvidenceSeal::new);
    }

    /** Digest in lower-case hex. */
    public String digest(UUID entryId, String evidence) {
        return HexFormat.of().formatHex(hmac(digesting, (entryId + "\0" + evidence).getBytes(UTF_8)));
    }

    /** Nonce and ciphertext. */
    public byte[] seal(UUID entryId, String evidence) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var sealed = crypt(Cipher.ENCRYPT_MODE, nonce, entryId, evidence.getBytes(UTF_8));
        return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /**
     * The content again.
     *
     * @throws IllegalArgumentException if it was changed, or belongs to another entry
     */
    public String open(UUID entryId, byte[] sealed) {
        var buffer = ByteBuffer.wrap(sealed);
        var nonce = new byte[NONCE_BYTES];
        buffer.get(nonce);
        var ciphertext = new byte[buffer.remaining()];
        buffer.get(ciphertext);
        return new String(crypt(Cipher.DECRYPT_MODE, nonce, entryId, ciphertext), UTF_8);
    }

    private byte[] crypt(int mode, byte[] nonce, UUID entryId, byte[] content) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(entryId.toString().getBytes(UTF_8));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException failure) {
            throw new IllegalArgumentException(
                    "the evidence of entry " + entryId + " cannot be sealed or opened", failure);
        }
    }

    private static byte[] hmac(SecretKeySpec key, byte[] content) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(content);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK knows HMAC-SHA256", impossible);
        }
    }
}
