package io.stammkunde.consent.audit;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Recalculates the whole log. Finds whatever was changed without recalculating all hashes and the head as well; who does
 * even that is found by a consistency proof against a checkpoint that somebody has kept.
 */
@ApplicationScoped
public class VerifyAudit {
    /** Bounds memory, and how long an event loop is busy at a time. */
    private static final int BATCH = 500;

    private final AuditLog log;

    public VerifyAudit(AuditLog log) {
        this.log = log;
    }

    /** What is to be said of the log as it was when this began. */
    public Uni<Verdict> handle() {
        return log.extent().map(AuditCheck::new).chain(this::walk).map(AuditCheck::verdict);
    }

    private Uni<AuditCheck> walk(AuditCheck check) {
        return Multi.createBy()
                .repeating()
                .uni(() -> log.after(check.at(), BATCH).map(check::take))
                .whilst(AuditCheck::goesOn)
                .collect()
                .last();
    }
}
