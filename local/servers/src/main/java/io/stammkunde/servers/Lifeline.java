package io.stammkunde.servers;

/** Ends this JVM in good order as soon as the process it serves is gone. */
public final class Lifeline {
    /** Stands for no process: the server runs until it is told to stop. */
    public static final long NONE = 0;

    private Lifeline() {}

    public static void tieTo(long pid) {
        if (pid == NONE) {
            return;
        }
        var owner = ProcessHandle.of(pid);
        if (owner.isEmpty()) {
            System.exit(0);
        }
        var _ = owner.get().onExit().thenRun(() -> System.exit(0));
    }
}
