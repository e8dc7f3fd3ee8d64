package io.stammkunde.consent.audit.http;

import io.stammkunde.consent.audit.AuditLog;
import org.jspecify.annotations.Nullable;

/**
 * An entry with what is needed to show that some details are the ones it stands for.
 *
 * @param salt in hex, or null if it was forgotten
 */
public record AuditDetailView(AuditView entry, @Nullable String salt) {
    static AuditDetailView of(AuditLog.Salted found) {
        return new AuditDetailView(AuditView.of(found.entry()), found.salt().orElse(null));
    }
}
