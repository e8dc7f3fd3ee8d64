package io.stammkunde.launcher.certificate;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * Whether a certificate says what was signed, and whether what it says adds up: the signature, the sums of every receipt,
 * the totals, and the Merkle root over the receipts. The receipt of a consent is signed in the same way.
 */
public final class CertificateCheck {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<String> SUMS = List.of("found", "erased", "anonymised", "restricted", "retained");
    private static final int PARTS = 3;

    private CertificateCheck() {}

    /** What came of it. */
    public sealed interface Outcome {
        /** Everything holds; the certificate's content. */
        record Valid(JsonNode certificate) implements Outcome {}

        /** It is the receipt of a consent, and holds; its content. */
        record ValidReceipt(JsonNode receipt) implements Outcome {}

        /** Something does not hold. */
        record Invalid(String reason) implements Outcome {}
    }

    /** A certificate in the compact form of JWS, and the keys of the installation it should come from. */
    public static Outcome of(String jws, JsonNode keys) {
        var parts = jws.strip().split("\\.", -1);
        if (parts.length != PARTS) {
            return new Outcome.Invalid("not a certificate: it has no three parts");
        }
        try {
            var header = MAPPER.readTree(Base64.getUrlDecoder().decode(parts[0]));
            if (!header.path("alg").asText().equals("EdDSA")) {
                return new Outcome.Invalid("signed by another method than Ed25519");
            }
            var kid = header.path("kid").asText();
            var key = PublicKeys.of(keys, kid).or(() -> PublicKeys.of(withoutIds(keys), ""));
            if (key.isEmpty()) {
                return new Outcome.Invalid("the key " + kid + " is not among those given");
            }
            if (!isSigned(parts, key.get())) {
                return new Outcome.Invalid("the signature does not match: it was changed, or signed by somebody else");
            }
            return content(MAPPER.readTree(Base64.getUrlDecoder().decode(parts[1])));
        } catch (JacksonException | IllegalArgumentException unreadable) {
            return new Outcome.Invalid("not a certificate: it cannot be read");
        } catch (IOException impossible) {
            throw new IllegalStateException("memory does not fail", impossible);
        }
    }

    /** Keys that were kept at set-up have no id. */
    private static JsonNode withoutIds(JsonNode keys) {
        var nameless = MAPPER.createObjectNode();
        var list = nameless.putArray("keys");
        keys.path("keys").forEach(key -> {
            if (!key.has("kid")) {
                list.add(key);
            }
        });
        return nameless;
    }

    private static boolean isSigned(String[] parts, PublicKey key) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initVerify(key);
            signature.update((parts[0] + '.' + parts[1]).getBytes(US_ASCII));
            return signature.verify(Base64.getUrlDecoder().decode(parts[2]));
        } catch (GeneralSecurityException | IllegalArgumentException invalid) {
            return false;
        }
    }

    private static Outcome content(JsonNode certificate) {
        if (ReceiptCheck.isReceipt(certificate)) {
            return ReceiptCheck.of(certificate);
        }
        if (!certificate.path("kind").asText().equals("stammkunde-erasure-certificate-v1")) {
            return new Outcome.Invalid("signed, but neither an erasure certificate nor the receipt of a consent");
        }
        var totals = new long[SUMS.size()];
        var leaves = new ArrayList<byte[]>();
        for (var participant : certificate.path("participants")) {
            for (var receipt : participant.path("receipts")) {
                leaves.add(HexFormat.of().parseHex(receipt.path("hash").asText()));
                for (var row : receipt.path("rows")) {
                    if (value(row, 0) != value(row, 1) + value(row, 2) + value(row, 3) + value(row, 4)) {
                        return new Outcome.Invalid("the sums of %s do not add up"
                                .formatted(row.path("store").asText()));
                    }
                    if (receipt.path("mode").asText().equals("EXECUTE")) {
                        for (int i = 0; i < totals.length; i++) {
                            totals[i] += value(row, i);
                        }
                    }
                }
            }
        }
        for (int i = 0; i < totals.length; i++) {
            if (totals[i] != certificate.path("totals").path(SUMS.get(i)).asLong()) {
                return new Outcome.Invalid("the total of %s is not that of the receipts".formatted(SUMS.get(i)));
            }
        }
        return HexFormat.of()
                        .formatHex(root(leaves))
                        .equals(certificate.path("merkleRoot").asText())
                ? new Outcome.Valid(certificate)
                : new Outcome.Invalid("the root is not that of the receipts");
    }

    private static long value(JsonNode row, int sum) {
        return row.path(SUMS.get(sum)).asLong();
    }

    /** RFC 6962, 2.1. */
    private static byte[] root(List<byte[]> leaves) {
        return switch (leaves.size()) {
            case 0 -> sha256(new byte[0]);
            case 1 -> sha256(joined((byte) 0, leaves.getFirst(), new byte[0]));
            default -> {
                int split = Integer.highestOneBit(leaves.size() - 1);
                yield sha256(
                        joined((byte) 1, root(leaves.subList(0, split)), root(leaves.subList(split, leaves.size()))));
            }
        };
    }

    private static byte[] joined(byte prefix, byte[] left, byte[] right) {
        return ByteBuffer.allocate(1 + left.length + right.length)
                .put(prefix)
                .put(left)
                .put(right)
                .array();
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK knows SHA-256", impossible);
        }
    }
}
