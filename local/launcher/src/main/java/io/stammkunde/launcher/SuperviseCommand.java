package io.stammkunde.launcher;

import io.stammkunde.launcher.system.Progress;
import io.stammkunde.launcher.system.Supervisor;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What {@code up} starts in the background. */
@Command(name = "supervise", hidden = true, description = "Starts everything and watches it until it is told to stop.")
final class SuperviseCommand implements Callable<Integer> {
    @Mixin
    private Place place;

    @Override
    public Integer call() {
        Supervisor.start(place.home(), place.settings(), place.distribution(), Progress.onTerminal())
                .watch();
        return 0;
    }
}
