package io.stammkunde.consent.audit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Reads the log. */
@ApplicationScoped
public class ReadAudit {
    private final AuditLog log;

    public ReadAudit(AuditLog log) {
        this.log = log;
    }

    /** Newest first: entries before a sequence. */
    public Uni<List<AuditEntry>> page(AuditFilter filter, long before, int limit) {
        return log.page(filter, before, limit);
    }

    /** One entry and its salt. Fails with {@link BeyondTheLog}. */
    public Uni<AuditLog.Salted> one(long sequence) {
        return log.find(sequence)
                .chain(found ->
                        found.map(salted -> Uni.createFrom().item(salted)).orElseGet(this::beyond));
    }

    private Uni<AuditLog.Salted> beyond() {
        return log.extent()
                .chain(extent ->
                        Uni.createFrom().failure(new BeyondTheLog(extent.head().size())));
    }
}
