package io.stammkunde.consent.audit;

/** Entries are missing, so there is nothing to be proven. */
public final class BrokenLog extends AuditRefusal {
    BrokenLog() {
        super("Entries of the log are missing. POST /v1/audit/verify tells the first one.");
    }
}
