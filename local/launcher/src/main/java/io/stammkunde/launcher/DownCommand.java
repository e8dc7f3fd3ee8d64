package io.stammkunde.launcher;

import io.stammkunde.launcher.system.Leftovers;
import io.stammkunde.launcher.system.Progress;
import io.stammkunde.launcher.system.RunFolder;
import io.stammkunde.launcher.system.RunRecord;
import io.stammkunde.servers.RunningProcess;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Stops the system, in the reverse order of its start. */
@Command(name = "down", description = "Stops everything, in reverse order.", mixinStandardHelpOptions = true)
final class DownCommand implements Callable<Integer> {
    /** A supervisor gives each part its time; after this it has got stuck. */
    private static final Duration LIMIT = Duration.ofSeconds(90);

    @Mixin
    private Place place;

    @Override
    public Integer call() {
        var progress = Progress.onTerminal();
        var runFolder = new RunFolder(place.home());
        var supervisor = runFolder.supervisor().flatMap(RunRecord::process);
        supervisor.ifPresent(process -> {
            progress.say("Stopping (process %d)".formatted(process.pid()));
            RunningProcess.stop(process, LIMIT);
        });
        int stopped = Leftovers.stop(runFolder, progress);
        runFolder.supervisorEnds();
        progress.say(supervisor.isPresent() || stopped > 0 ? "Stopped" : "Nothing was running");
        return 0;
    }
}
