package io.stammkunde.launcher;

import io.stammkunde.launcher.system.Home;
import io.stammkunde.launcher.system.LauncherFailure;
import io.stammkunde.launcher.system.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what parts have written into their logs. */
@Command(
        name = "logs",
        description = "Shows the end of the logs, of one part or of all.",
        mixinStandardHelpOptions = true)
final class LogsCommand implements Callable<Integer> {
    private static final long LONG_LINE_BYTES = 500;

    @Mixin
    private Place place;

    @Parameters(
            arity = "0..1",
            paramLabel = "PART",
            description = "For example gateway; supervisor and build have logs, too.")
    private @Nullable String part;

    @Option(
            names = {"-f", "--follow"},
            description = "Goes on until Ctrl-C.")
    private boolean follow;

    @Option(
            names = {"-n", "--lines"},
            description = "How many lines to begin with. Default: ${DEFAULT-VALUE}",
            defaultValue = "40")
    private int lines;

    @Override
    public Integer call() {
        var logs = chosen(place.home());
        if (logs.isEmpty()) {
            throw new LauncherFailure("There are no logs yet.");
        }
        var tails = new LinkedHashMap<String, LogTail>();
        logs.forEach((name, log) -> {
            print(name, String.join("\n", lastLines(log)), logs.size() > 1);
            tails.put(name, new LogTail(log, Long.MAX_VALUE));
        });
        while (follow) {
            tails.forEach((name, tail) -> print(name, tail.news(), tails.size() > 1));
            LogTail.pause();
        }
        return 0;
    }

    private Map<String, Path> chosen(Home home) {
        var all = new LinkedHashMap<String, Path>();
        Arrays.stream(Part.values()).forEach(each -> all.put(each.key(), home.log(each)));
        all.put("supervisor", home.supervisorLog());
        if (part != null) {
            all.put("build", home.buildLog());
            if (!all.containsKey(part)) {
                Place.part(part);
            }
            all.keySet().retainAll(List.of(part));
        }
        all.values().removeIf(log -> !Files.exists(log));
        return all;
    }

    /** Reads no more of a long log than the lines that are wanted are likely to take. */
    private List<String> lastLines(Path log) {
        try (var tail = new LogTail(log, Math.max(0, Files.size(log) - lines * LONG_LINE_BYTES))) {
            var end = tail.news().lines().toList();
            return end.subList(Math.max(0, end.size() - lines), end.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void print(String name, String text, boolean named) {
        text.lines().forEach(line -> System.out.println(named ? "%-10s | %s".formatted(name, line) : line));
        System.out.flush();
    }
}
