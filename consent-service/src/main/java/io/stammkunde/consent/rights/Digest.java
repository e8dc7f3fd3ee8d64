package io.stammkunde.consent.rights;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.stammkunde.consent.audit.CanonicalJson;
import io.stammkunde.consent.digest.Sha256;
import java.util.List;

/** SHA-256 over canonical JSON (RFC 8785), so that equal contents have equal digests. */
final class Digest {
    private Digest() {}

    /** In hexadecimal. */
    static String of(Object... parts) {
        return Sha256.hex(json(List.of(parts)));
    }

    static String json(Object value) {
        return new String(CanonicalJson.bytes(value), UTF_8);
    }
}
