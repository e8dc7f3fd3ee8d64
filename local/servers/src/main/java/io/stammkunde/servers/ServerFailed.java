package io.stammkunde.servers;

/** A server could not be started. The message says what to look at and is meant for a person. */
public final class ServerFailed extends IllegalStateException {
    public ServerFailed(String message) {
        super(message);
    }

    public ServerFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
