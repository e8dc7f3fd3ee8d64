package io.stammkunde.launcher.certificate;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** Public keys as a JWK set (RFC 7517), the form in which {@code GET /v1/audit/keys} gives them. */
public final class PublicKeys {
    /** What stands before the 32 bytes of an Ed25519 public key in X.509 (RFC 8410). */
    private static final byte[] X509_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private static final int KEY_BYTES = 32;

    private PublicKeys() {}

    /** The key with an id, or the only one. */
    static Optional<PublicKey> of(JsonNode set, String id) {
        for (var key : set.path("keys")) {
            if (id.isEmpty() || key.path("kid").asText().equals(id)) {
                return read(key.path("x").asText());
            }
        }
        return Optional.empty();
    }

    private static Optional<PublicKey> read(String x) {
        try {
            var bytes = Base64.getUrlDecoder().decode(x);
            if (bytes.length != KEY_BYTES) {
                return Optional.empty();
            }
            var encoded = new byte[X509_PREFIX.length + KEY_BYTES];
            System.arraycopy(X509_PREFIX, 0, encoded, 0, X509_PREFIX.length);
            System.arraycopy(bytes, 0, encoded, X509_PREFIX.length, KEY_BYTES);
            return Optional.of(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** The set of one public key. */
    public static String set(PublicKey key) {
        var encoded = key.getEncoded();
        var x = new byte[KEY_BYTES];
        System.arraycopy(encoded, encoded.length - KEY_BYTES, x, 0, KEY_BYTES);
        return """
                {"keys":[{"kty":"OKP","crv":"Ed25519","alg":"EdDSA","use":"sig","x":"%s"}]}
                """.formatted(Base64.getUrlEncoder().withoutPadding().encodeToString(x));
    }
}
