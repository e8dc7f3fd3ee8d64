package io.stammkunde.launcher;

import io.stammkunde.launcher.system.Home;
import io.stammkunde.launcher.system.RunFolder;
import io.stammkunde.servers.HealthCheck;
import io.stammkunde.servers.ProcessPlan;
import io.stammkunde.servers.RunningProcess;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A supervisor that goes on when the terminal is closed. */
record BackgroundSupervisor(Home home, RunningProcess process) {
    private static final Duration START_LIMIT = Duration.ofMinutes(10);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(60);

    static BackgroundSupervisor start(Place place) {
        var home = place.home();
        try {
            Files.createDirectories(home.logs());
            Files.writeString(home.supervisorLog(), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var runFolder = new RunFolder(home);
        HealthCheck ready = () -> runFolder.supervisor().isPresent() && runFolder.isReady();
        var plan = new ProcessPlan(
                "supervisor",
                command(place),
                Map.of(),
                place.distribution().projectRoot(),
                home.supervisorLog(),
                List.of(),
                ready,
                START_LIMIT);
        return new BackgroundSupervisor(home, plan.inOwnSession().start());
    }

    private static List<String> command(Place place) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.add("-Dstammkunde.project=" + place.distribution().projectRoot());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Launcher.class.getName()));
        command.addAll(List.of("supervise", "--home", place.home().root().toString()));
        place.ports().forEach((part, port) -> command.addAll(List.of("--port", part + "=" + port)));
        return command;
    }

    /** Repeats what the supervisor says until it has everything running, or has given up. Ctrl-C stops it. */
    boolean awaitReady(PrintStream out) {
        var interrupted = new Thread(() -> process.stop(STOP_LIMIT), "interrupted");
        Runtime.getRuntime().addShutdownHook(interrupted);
        try (var tail = new LogTail(home.supervisorLog(), 0)) {
            while (process.handle().isAlive() && !process.plan().health().serves()) {
                tail.copyTo(out);
                LogTail.pause();
            }
            tail.copyTo(out);
            return process.handle().isAlive();
        } finally {
            Runtime.getRuntime().removeShutdownHook(interrupted);
        }
    }
}
