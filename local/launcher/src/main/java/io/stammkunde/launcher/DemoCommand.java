package io.stammkunde.launcher;

import io.stammkunde.launcher.build.ProjectBuild;
import io.stammkunde.launcher.feed.SampleShopFeed;
import io.stammkunde.launcher.system.Access;
import io.stammkunde.launcher.system.Progress;
import io.stammkunde.launcher.system.RunFolder;
import io.stammkunde.launcher.system.Supervisor;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Starts the system in the foreground, fills it with a sample shop, and runs until Ctrl-C. */
@Command(
        name = "demo",
        description = "Starts everything, feeds a sample shop, and runs until Ctrl-C.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    @Mixin
    private Place place;

    @Override
    public Integer call() throws InterruptedException {
        var home = place.home();
        var runFolder = new RunFolder(home);
        if (runFolder.supervisor().isPresent()) {
            throw runFolder.alreadyRunning();
        }
        var progress = Progress.onTerminal();
        var settings = place.settings();
        new ProjectBuild(place.distribution(), home, progress).ensure();
        var supervisor = Supervisor.start(home, settings, place.distribution(), progress);
        new SampleShopFeed(Access.of(home, settings), System.out).run();
        progress.say("Everything is there");
        System.out.println(SignIn.text(settings));
        System.out.println("Ctrl-C stops everything; the data stays.");
        supervisor.watch();
        return 0;
    }
}
