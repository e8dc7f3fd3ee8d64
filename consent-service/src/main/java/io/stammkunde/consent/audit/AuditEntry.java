package io.stammkunde.consent.audit;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * Something that was done.
 *
 * @param sequence its place in the log, from 1 without gaps
 * @param at when, to the microsecond
 * @param actor by whom, see {@link Actor#id}
 * @param action what, such as {@code consent.read}
 * @param object to what
 * @param commitment to the details, see {@link Commitment}
 * @param previousHash of the entry before, or {@link AuditHash#NONE}
 * @param hash see {@link AuditHash}
 */
public record AuditEntry(
        long sequence,
        Instant at,
        String actor,
        String action,
        AuditObject object,
        String commitment,
        String previousHash,
        String hash) {
    public AuditEntry {
        requireNonNull(at, "at");
        requireNonNull(actor, "actor");
        requireNonNull(action, "action");
        requireNonNull(object, "object");
        requireNonNull(commitment, "commitment");
        requireNonNull(previousHash, "previousHash");
        requireNonNull(hash, "hash");
    }

    /** The entry that follows the end of the log. */
    static AuditEntry after(
            AuditHead head, Instant at, Actor actor, String action, AuditObject object, String commitment) {
        var sequence = head.size() + 1;
        var unhashed = new AuditEntry(sequence, at, actor.id(), action, object, commitment, head.lastHash(), "");
        return new AuditEntry(
                sequence, at, actor.id(), action, object, commitment, head.lastHash(), AuditHash.of(unhashed));
    }
}
