package io.stammkunde.consent.audit;

/** Something asked of the log that it cannot say. */
public abstract sealed class AuditRefusal extends RuntimeException permits BeyondTheLog, BrokenLog {
    AuditRefusal(String message) {
        super(message, null, false, false); // an expected outcome: nobody reads its stack trace
    }
}
