package io.stammkunde.consent.audit;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** Keeps entries, in the transaction of the caller; what has been appended is never changed. */
public interface AuditLog {
    /** Where the log ends. Whoever asks later waits until this transaction ends. */
    Uni<AuditHead> lock();

    /** Appends entries that follow the locked head and one another, and keeps their salts beside them. */
    Uni<Void> append(List<Fresh> entries);

    /** Where the log ends, and the highest sequence there is: the same, unless something else has written. */
    Uni<Extent> extent();

    /** Newest first: entries before a sequence. */
    Uni<List<AuditEntry>> page(AuditFilter filter, long before, int limit);

    /** Oldest first: entries after a sequence. */
    Uni<List<AuditEntry>> after(long sequence, int limit);

    /** One entry and its salt. */
    Uni<Optional<Salted>> find(long sequence);

    /** Hashes of the first entries in their order; fewer than asked for if some are missing. */
    Uni<List<byte[]>> hashes(long size);

    /** Forgets the salts of what was done to something, and says how many there were. */
    Uni<Integer> forgetSalts(AuditObject object);

    /**
     * How far the log goes.
     *
     * @param head as the service knows it
     * @param highest as the entries have it, 0 without entries
     */
    record Extent(AuditHead head, long highest) {}

    /**
     * An entry that is not in the log yet.
     *
     * @param salt in hex
     */
    record Fresh(AuditEntry entry, String salt) {}

    /**
     * An entry with what is needed to check its commitment.
     *
     * @param salt in hex, empty if it was forgotten
     */
    record Salted(AuditEntry entry, Optional<String> salt) {}
}
