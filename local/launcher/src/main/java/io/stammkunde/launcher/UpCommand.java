package io.stammkunde.launcher;

import io.stammkunde.launcher.build.ProjectBuild;
import io.stammkunde.launcher.system.Progress;
import io.stammkunde.launcher.system.RunFolder;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Starts the system in the background and returns when all of it answers. */
@Command(
        name = "up",
        description = "Starts everything in the background and returns when all of it answers.",
        mixinStandardHelpOptions = true)
final class UpCommand implements Callable<Integer> {
    @Mixin
    private Place place;

    @Override
    public Integer call() {
        var home = place.home();
        var runFolder = new RunFolder(home);
        if (runFolder.supervisor().isPresent()) {
            throw runFolder.alreadyRunning();
        }
        var settings = place.settings();
        new ProjectBuild(place.distribution(), home, Progress.onTerminal()).ensure();
        var supervisor = BackgroundSupervisor.start(place);
        if (!supervisor.awaitReady(System.out)) {
            return 1;
        }
        System.out.println(SignIn.text(settings));
        return 0;
    }
}
