package io.stammkunde.launcher.build;

import io.stammkunde.servers.Programs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The Maven to build with: the installed one if it is recent enough, else the wrapper, which fetches one. */
public record Maven(Path program) {
    private static final ToolVersion OLDEST = new ToolVersion(3, 8, 6);
    private static final Pattern VERSION = Pattern.compile("Apache Maven (\\S+)");

    public static Maven of(Path projectRoot) {
        return Programs.find("mvn")
                .filter(Maven::isRecent)
                .map(Maven::new)
                .orElseGet(() -> new Maven(projectRoot.resolve("mvnw")));
    }

    /** Runs with this JVM's JDK, whatever the terminal has as its default. */
    ProcessBuilder command(Path projectRoot, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(program.toString());
        command.addAll(arguments);
        return withOwnJdk(new ProcessBuilder(command).directory(projectRoot.toFile()));
    }

    private static ProcessBuilder withOwnJdk(ProcessBuilder builder) {
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder;
    }

    private static boolean isRecent(Path program) {
        try {
            var process = withOwnJdk(new ProcessBuilder(program.toString(), "--version").redirectErrorStream(true))
                    .start();
            var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            var version = VERSION.matcher(text);
            return version.find() && ToolVersion.parse(version.group(1)).compareTo(OLDEST) >= 0;
        } catch (IOException e) {
            return false; // not a program that runs here
        }
    }
}
