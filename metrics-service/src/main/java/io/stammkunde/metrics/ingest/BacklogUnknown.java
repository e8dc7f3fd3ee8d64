package io.stammkunde.metrics.ingest;

/** The broker does not tell how much there is to read. */
public final class BacklogUnknown extends RuntimeException {
    public BacklogUnknown(Throwable cause) {
        super("the message broker does not answer", cause, false, false);
    }
}
