package io.stammkunde.launcher.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/** Memory that processes hold, as Linux tells it. */
final class Memory {
    private static final int KILOBYTE = 1024;

    private Memory() {}

    /**
     * Resident memory of the process and of those below it. PostgreSQL's processes share most of theirs, so of the ones
     * below only what is their own counts. Empty where there is no {@code /proc}.
     */
    static Optional<Long> of(ProcessHandle process) {
        var own = line(process, "VmRSS:");
        if (own.isEmpty()) {
            return Optional.empty();
        }
        long below = process.descendants()
                .mapToLong(child -> line(child, "RssAnon:").orElse(0))
                .sum();
        return Optional.of(own.getAsLong() + below);
    }

    private static OptionalLong line(ProcessHandle process, String name) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith(name))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KILOBYTE)
                    .findFirst();
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }
}
