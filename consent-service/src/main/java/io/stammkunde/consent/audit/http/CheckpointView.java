package io.stammkunde.consent.audit.http;

import io.stammkunde.consent.audit.ProveAudit;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the log is now.
 *
 * @param root of the Merkle tree (RFC 6962) over the hashes of the entries, in hex
 * @param signed whether this installation has a key to sign with
 * @param jws the same signed (Ed25519, compact), or null
 */
public record CheckpointView(
        long size,
        String root,
        Instant at,
        boolean signed,
        @Nullable String jws) {
    static CheckpointView of(ProveAudit.Signed made) {
        var checkpoint = made.checkpoint();
        return new CheckpointView(
                checkpoint.size(),
                checkpoint.root(),
                checkpoint.at(),
                made.jws().isPresent(),
                made.jws().orElse(null));
    }
}
