package io.stammkunde.metrics.ingest.events;

/** A record that no retry will make readable. The message says why, without personal data. */
final class PoisonedRecord extends RuntimeException {
    PoisonedRecord(String reason) {
        super(reason, null, false, false);
    }
}
