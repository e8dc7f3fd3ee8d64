package io.stammkunde.launcher.system;

/** Something that the person at the terminal can understand and act on; shown without a stack trace. */
public final class LauncherFailure extends RuntimeException {
    public LauncherFailure(String message) {
        super(message);
    }

    public LauncherFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
