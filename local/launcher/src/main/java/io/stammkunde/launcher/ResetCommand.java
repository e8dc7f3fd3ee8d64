package io.stammkunde.launcher;

import io.stammkunde.launcher.system.Home;
import io.stammkunde.launcher.system.Leftovers;
import io.stammkunde.launcher.system.Progress;
import io.stammkunde.launcher.system.RunFolder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Forgets all data. What was unpacked and built stays. */
@Command(
        name = "reset",
        description = "Deletes all data, secrets and logs of the system. Asks before it does.",
        mixinStandardHelpOptions = true)
final class ResetCommand implements Callable<Integer> {
    @Mixin
    private Place place;

    @Option(names = "--yes", description = "Does not ask.")
    private boolean yes;

    @Override
    public Integer call() throws IOException {
        var home = place.home();
        var runFolder = new RunFolder(home);
        if (runFolder.supervisor().isPresent()) {
            throw runFolder.alreadyRunning();
        }
        if (!yes && !confirmed(home)) {
            System.out.println("Nothing was deleted.");
            return 1;
        }
        Leftovers.stop(runFolder, Progress.onTerminal());
        for (var kept : home.kept()) {
            delete(kept);
        }
        System.out.println("All data is deleted.");
        return 0;
    }

    private static boolean confirmed(Home home) throws IOException {
        System.out.printf("This deletes all profiles, consents, figures and secrets in %s.%n", home.root());
        System.out.print("Type yes to go on: ");
        System.out.flush();
        var terminal = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
        return "yes".equals(terminal.readLine());
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
