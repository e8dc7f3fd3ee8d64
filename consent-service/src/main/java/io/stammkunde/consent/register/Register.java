package io.stammkunde.consent.register;

import io.stammkunde.consent.audit.CanonicalJson;
import io.stammkunde.consent.digest.Sha256;
import java.time.Instant;

/**
 * The record of processing activities as it was at an instant.
 *
 * @param digest SHA-256 over the content as canonical JSON (RFC 8785), in hexadecimal digits: the same in all languages,
 *     and as long as nothing has changed
 */
public record Register(RegisterContent content, Instant at, String digest) {
    static Register of(RegisterContent content, Instant at) {
        return new Register(content, at, Sha256.hex(CanonicalJson.bytes(content)));
    }
}
