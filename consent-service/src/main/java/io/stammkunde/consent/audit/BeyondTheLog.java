package io.stammkunde.consent.audit;

/** There is no such entry, or the log was never of that size. */
public final class BeyondTheLog extends AuditRefusal {
    BeyondTheLog(long size) {
        super("The log has %d entries, counted from 1. GET /v1/audit/checkpoint tells.".formatted(size));
    }
}
