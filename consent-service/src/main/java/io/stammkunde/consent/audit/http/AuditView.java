package io.stammkunde.consent.audit.http;

import io.stammkunde.consent.audit.AuditEntry;
import io.stammkunde.consent.audit.AuditObject;
import java.time.Instant;

/** An entry, as callers see it. */
public record AuditView(
        long sequence,
        Instant at,
        String actor,
        String action,
        AuditObject object,
        String commitment,
        String previousHash,
        String hash) {
    static AuditView of(AuditEntry entry) {
        return new AuditView(
                entry.sequence(),
                entry.at(),
                entry.actor(),
                entry.action(),
                entry.object(),
                entry.commitment(),
                entry.previousHash(),
                entry.hash());
    }
}
