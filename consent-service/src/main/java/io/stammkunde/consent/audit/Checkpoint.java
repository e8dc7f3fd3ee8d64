package io.stammkunde.consent.audit;

import java.time.Instant;

/**
 * What the log was at some time. Whoever keeps it can have proven later that nothing of that was changed.
 *
 * @param form tells what the other fields are, also where only this is signed
 * @param size how many entries there were
 * @param root of the Merkle tree over their hashes, in hex
 * @param at when it was made
 */
public record Checkpoint(String form, long size, String root, Instant at) {
    private static final String FORM = "stammkunde:audit-checkpoint:v1";

    static Checkpoint of(long size, String root, Instant at) {
        return new Checkpoint(FORM, size, root, at);
    }
}
