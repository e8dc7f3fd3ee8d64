package io.stammkunde.launcher.build;

import io.stammkunde.launcher.system.Home;
import io.stammkunde.launcher.system.LauncherFailure;
import io.stammkunde.launcher.system.Part;
import io.stammkunde.launcher.system.Progress;
import io.stammkunde.servers.Distribution;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The build of the services, which includes that of the web console. */
public final class ProjectBuild {
    private static final Pattern MODULE = Pattern.compile("\\[INFO] Building (.+?) \\S+ +\\[(\\d+)/(\\d+)]");
    private static final int LINES_SHOWN = 20;

    private final Path root;
    private final Home home;
    private final Progress progress;

    public ProjectBuild(Distribution distribution, Home home, Progress progress) {
        this.root = distribution.projectRoot();
        this.home = home;
        this.progress = progress;
    }

    /**
     * Builds the services if one of them is missing or older than its sources.
     *
     * @throws LauncherFailure with what the build complains about
     */
    public void ensure() {
        var outdated = Part.services().stream().filter(part -> !isBuilt(part)).toList();
        if (outdated.isEmpty()) {
            return;
        }
        Node.require();
        progress.say("Building %s; the first time this fetches libraries and takes some minutes"
                .formatted(outdated.stream().map(Part::key).collect(Collectors.joining(", "))));
        int exit = run();
        if (exit != 0) {
            throw new LauncherFailure("The build has failed. From %s:%n%s".formatted(home.buildLog(), errors()));
        }
        progress.say("Built");
    }

    private boolean isBuilt(Part service) {
        var module = root.resolve(service.module());
        return Sources.areBuilt(
                module.resolve("target/quarkus-app/quarkus-run.jar"),
                List.of(
                        module.resolve("src/main"),
                        module.resolve("pom.xml"),
                        root.resolve("contracts/src/main"),
                        root.resolve("service-http/src/main")));
    }

    private int run() {
        var modules = Part.services().stream().map(Part::module).collect(Collectors.joining(","));
        var arguments = List.of(
                "-B", "-ntp", "install", "-Dmaven.test.skip=true", "-Dspotless.check.skip=true", "-pl", modules, "-am");
        try {
            Files.createDirectories(home.logs());
            var process = Maven.of(root)
                    .command(root, arguments)
                    .redirectErrorStream(true)
                    .start();
            try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
                follow(lines);
            }
            return process.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherFailure("The build was interrupted.", e);
        }
    }

    private void follow(BufferedReader lines) throws IOException {
        try (var log = Files.newBufferedWriter(home.buildLog())) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                log.write(line);
                log.newLine();
                sayModule(line);
            }
        }
    }

    private void sayModule(String line) {
        var module = MODULE.matcher(line);
        if (module.find()) {
            progress.say("  %s of %s: %s".formatted(module.group(2), module.group(3), module.group(1)));
        }
    }

    /** Without the stack traces of the build tool, which hide what it is about. */
    private String errors() {
        try (var lines = Files.lines(home.buildLog())) {
            return lines.filter(line -> line.startsWith("[ERROR]") && !line.contains("\tat "))
                    .limit(LINES_SHOWN)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            return "(cannot be read)";
        }
    }
}
