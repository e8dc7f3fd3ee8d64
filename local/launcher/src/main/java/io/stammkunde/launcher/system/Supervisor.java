package io.stammkunde.launcher.system;

import io.stammkunde.servers.Distribution;
import io.stammkunde.servers.ServerFailed;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Runs the system until this JVM is told to end, by Ctrl-C or SIGTERM, and then leaves no process behind. A part that
 * ends by itself is started again, a limited number of times.
 */
public final class Supervisor {
    private static final int RESTARTS_PER_PART = 5;

    private final LocalSystem system;
    private final RunFolder runFolder;
    private final Progress progress;
    private final Map<Part, Integer> restarts = new EnumMap<>(Part.class);

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
        return restarts.getOrDefault(part, 0) >= RESTARTS_PER_PART;
    }

    private void look(Part part, ProcessHandle process) {
        if (process.isAlive() || system.isStopping()) {
            return;
        }
        restarts.merge(part, 1, Integer::sum);
        progress.say("%s (process %d) has ended unexpectedly; starting it again".formatted(part.key(), process.pid()));
        try {
            system.restart(part);
        } catch (ServerFailed | LauncherFailure e) {
            if (!system.isStopping()) {
                progress.say(e.getMessage());
            }
        }
        if (isGivenUp(part)) {
            progress.say("%s has ended %d times and is left alone now".formatted(part.key(), RESTARTS_PER_PART));
        }
    }

    private void stop() {
        progress.say("Stopping");
        system.stop();
        runFolder.supervisorEnds();
        progress.say("Stopped");
    }
}
