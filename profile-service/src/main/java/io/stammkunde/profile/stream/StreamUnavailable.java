package io.stammkunde.profile.stream;

import org.jspecify.annotations.Nullable;

/** The brokers cannot be reached, or more is handed in than they take. What was handed in may be durable in part. */
public final class StreamUnavailable extends RuntimeException {
    StreamUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause, false, false);
    }
}
