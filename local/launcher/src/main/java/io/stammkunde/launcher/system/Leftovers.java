package io.stammkunde.launcher.system;

import io.stammkunde.servers.RunningProcess;
import java.time.Duration;
import java.util.List;

/** Parts that run although their supervisor is gone, because it was killed. They would hold ports and files. */
public final class Leftovers {
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);

    private Leftovers() {}

    /** Returns how many had to be stopped. */
    public static int stop(RunFolder runFolder, Progress progress) {
        int stopped = 0;
        for (var part : List.of(Part.values()).reversed()) {
            var process = runFolder.part(part).flatMap(RunRecord::process);
            if (process.isPresent()) {
                progress.say("Stopping %s (process %d), left over from an earlier start"
                        .formatted(part.key(), process.get().pid()));
                RunningProcess.stop(process.get(), STOP_LIMIT);
                stopped++;
            }
            runFolder.forget(part);
        }
        return stopped;
    }
}
