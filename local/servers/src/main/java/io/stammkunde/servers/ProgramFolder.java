package io.stammkunde.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;

/** A folder that is filled once and then only read. It appears under its name when it is complete, never before. */
final class ProgramFolder {
    /** Fills an empty folder; what it writes besides goes to {@code log}. */
    @FunctionalInterface
    interface Filling {
        void fill(Path folder, Path log) throws IOException;
    }

    private ProgramFolder() {}

    /** Fills the folder unless that has been done. One process at a time; others wait. */
    static Path ensure(Path folder, Filling filling) {
        var programs = folder.toAbsolutePath().getParent();
        var name = folder.getFileName().toString();
        try {
            return ProcessLock.whileHolding(programs.resolve(name + ".preparation.lock"), () -> {
                if (!Files.exists(folder)) {
                    var unfinished = programs.resolve(name + ".unfinished");
                    deleteTree(unfinished);
                    Files.createDirectories(unfinished);
                    filling.fill(unfinished, programs.resolve(name + ".preparation.log"));
                    Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
                }
                return folder;
            });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot prepare " + folder, e);
        }
    }

    /** Runs a command to its end. */
    static void run(Path log, Path folder, List<String> command) throws IOException {
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        finish(builder.start(), command.getFirst(), log);
    }

    static void finish(Process process, String command, Path log) {
        try {
            int exit = process.waitFor();
            if (exit != 0) {
                throw new ServerFailed("%s ended with %d. See %s.".formatted(command, exit, log));
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new ServerFailed("interrupted while " + command + " was running", e);
        }
    }

    static void deleteTree(Path folder) throws IOException {
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
