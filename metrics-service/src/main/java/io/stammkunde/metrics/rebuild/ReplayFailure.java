package io.stammkunde.metrics.rebuild;

/** The replay cannot be read. The message is for readers who can act on it. */
public final class ReplayFailure extends RuntimeException {
    public ReplayFailure(String reason, Throwable cause) {
        super(reason, cause);
    }
}
