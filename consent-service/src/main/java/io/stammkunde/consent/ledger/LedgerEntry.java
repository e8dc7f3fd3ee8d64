package io.stammkunde.consent.ledger;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * One line of the ledger. Entries of a person form a chain: each holds the hash of the one before it.
 *
 * @param sequence number in the whole ledger; grows within a person, may leave gaps
 * @param id UUIDv7
 * @param position number within the person, from 1, without gaps
 * @param recordedAt when it was recorded, to the microsecond
 * @param statement what it says
 * @param previousHash hash of the entry before, {@link EntryHash#NONE} for the first
 * @param hash over everything else in the entry but {@code sequence}
 */
public record LedgerEntry(
        long sequence,
        UUID id,
        int position,
        Instant recordedAt,
        Statement statement,
        String previousHash,
        String hash) {
    public LedgerEntry {
        requireNonNull(id, "id");
        requireNonNull(statement, "statement");
        requireNonNull(previousHash, "previousHash");
        requireNonNull(hash, "hash");
        requireNonNull(recordedAt, "recordedAt");
    }

    /** Links a statement to the end of a person's chain. */
    static LedgerEntry link(
            long sequence, UUID id, int position, Instant recordedAt, Statement statement, String previousHash) {
        var recorded = recordedAt.truncatedTo(ChronoUnit.MICROS);
        var hash = EntryHash.of(id, position, recorded, statement, previousHash);
        return new LedgerEntry(sequence, id, position, recorded, statement, previousHash, hash);
    }

    LedgerEntry numbered(long number) {
        return new LedgerEntry(number, id, position, recordedAt, statement, previousHash, hash);
    }
}
