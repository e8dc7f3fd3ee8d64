package io.stammkunde.metrics.ingest;

/** A record that no retry will make readable. The message says why, without personal data. */
public final class PoisonedRecord extends RuntimeException {
    public PoisonedRecord(String reason) {
        super(reason, null, false, false);
    }
}
