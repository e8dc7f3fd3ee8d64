package io.stammkunde.launcher.system;

import io.stammkunde.servers.Distribution;
import io.stammkunde.servers.ServerFailed;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Runs the system until this JVM is told to end, by Ctrl-C or SIGTERM, and then leaves no process behind. A part that
 * ends by itself is started again; one that does not come up several times in a row is left alone.
 */
public final class Supervisor {
    private static final int FAILED_STARTS_IN_A_ROW = 5;

    private final LocalSystem system;
    private final RunFolder runFolder;
    private final Progress progress;
    private final Map<Part, Integer> failedStarts = new EnumMap<>(Part.class);

    private Supervisor(LocalSystem system, RunFolder runFolder, Progress progress) {
        this.system = system;
        this.runFolder = runFolder;
        this.progress = progress;
    }

    /**
     * Returns when everything serves. Whatever was started is stopped again if that fails.
     *
     * @throws LauncherFailure if another supervisor runs on this home
     */
    public static Supervisor start(Home home, Settings settings, Distribution distribution, Progress progress) {
        var runFolder = new RunFolder(home);
        var _ = runFolder.becomeSupervisor();
        var system = new LocalSystem(home, settings, distribution, runFolder, progress);
        var supervisor = new Supervisor(system, runFolder, progress);
        Runtime.getRuntime().addShutdownHook(new Thread(supervisor::stop, "stop"));
        system.start();
        return supervisor;
    }

    /** Never returns while there is something to watch; the end of the JVM interrupts it. */
    public void watch() {
        while (!system.isStopping()) {
            var watched = system.processes();
            watched.keySet().removeIf(this::isGivenUp);
            CompletableFuture.anyOf(
                            watched.values().stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new))
                    .join();
            watched.forEach(this::look);
        }
    }

    private boolean isGivenUp(Part part) {
        return failedStarts.getOrDefault(part, 0) == FAILED_STARTS_IN_A_ROW;
    }

    private void look(Part part, ProcessHandle process) {
        if (process.isAlive() || system.isStopping()) {
            return;
        }
        progress.say("%s (process %d) has ended unexpectedly; starting it again".formatted(part.key(), process.pid()));
        try {
            system.restart(part);
            failedStarts.remove(part);
        } catch (ServerFailed | LauncherFailure e) {
            failedStarts.merge(part, 1, Integer::sum);
            if (!system.isStopping()) {
                progress.say(e.getMessage());
            }
        }
        if (isGivenUp(part)) {
            progress.say("%s could not be started %d times in a row and is left alone now"
                    .formatted(part.key(), FAILED_STARTS_IN_A_ROW));
        }
    }

    private void stop() {
        progress.say("Stopping");
        system.stop();
        runFolder.supervisorEnds();
        progress.say("Stopped");
    }
}
