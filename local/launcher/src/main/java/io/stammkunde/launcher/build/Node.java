package io.stammkunde.launcher.build;

import io.stammkunde.launcher.system.LauncherFailure;
import io.stammkunde.servers.Programs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Node.js and npm, which build the web console. */
public final class Node {
    private static final ToolVersion OLDEST = new ToolVersion(20, 0, 0);

    private Node() {}

    /**
     * Makes sure that the console can be built.
     *
     * @throws LauncherFailure with what to install
     */
    public static void require() {
        var node = Programs.find("node").orElseThrow(() -> missing("Node.js is not installed."));
        if (Programs.find("npm").isEmpty()) {
            throw missing("npm, which comes with Node.js, is not installed.");
        }
        var version = version(node);
        if (ToolVersion.parse(version).compareTo(OLDEST) < 0) {
            throw missing("Node.js %s is too old.".formatted(version));
        }
    }

    private static LauncherFailure missing(String reason) {
        return new LauncherFailure(
                "%s The web console needs Node.js 20 or later with npm to be built. Get it from https://nodejs.org or with your system's packages."
                        .formatted(reason));
    }

    private static String version(Path node) {
        try {
            var process = new ProcessBuilder(node.toString(), "--version")
                    .redirectErrorStream(true)
                    .start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw missing("Node.js at %s does not run.".formatted(node));
        }
    }
}
