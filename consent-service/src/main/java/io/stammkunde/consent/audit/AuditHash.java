package io.stammkunde.consent.audit;

import io.stammkunde.consent.digest.Sha256;
import java.util.Map;

/** SHA-256 over the canonical JSON of an entry with the hash before it, in lower-case hex. */
public final class AuditHash {
    /** Stands before the first entry. */
    public static final String NONE = "0".repeat(64);

    private static final String FORM = "stammkunde:audit:v1";

    private AuditHash() {}

    /** The hash that an entry must have. */
    public static String of(AuditEntry entry) {
        return Sha256.hex(CanonicalJson.bytes(Map.of(
                "form", FORM,
                "sequence", entry.sequence(),
                "at", entry.at().toString(),
                "actor", entry.actor(),
                "action", entry.action(),
                "object",
                        Map.of(
                                "type",
                                entry.object().type(),
                                "id",
                                entry.object().id()),
                "commitment", entry.commitment(),
                "previousHash", entry.previousHash())));
    }
}
