package io.stammkunde.consent.audit;

/**
 * Where the log ends.
 *
 * @param size how many entries there are
 * @param lastHash of the last of them, or {@link AuditHash#NONE}
 */
public record AuditHead(long size, String lastHash) {
    /** Of a log without entries. */
    public static final AuditHead EMPTY = new AuditHead(0, AuditHash.NONE);
}
