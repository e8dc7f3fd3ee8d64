package io.stammkunde.launcher.system;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** How the whole system is. */
public record SystemStatus(List<PartStatus> parts) {
    public SystemStatus {
        parts = List.copyOf(parts);
    }

    /** Asks all parts at once; takes a few seconds at most. */
    public static SystemStatus of(Home home, Settings settings, Instant now) {
        var runFolder = new RunFolder(home);
        return new SystemStatus(Arrays.stream(Part.values())
                .filter(part -> part != Part.MONGODB || settings.externalMongo().isEmpty())
                .parallel()
                .map(part -> PartStatus.of(part, runFolder, settings, now))
                .toList());
    }

    public boolean isHealthy() {
        return parts.stream().allMatch(part -> part.state() == PartStatus.State.HEALTHY);
    }

    public long memoryBytes() {
        return parts.stream()
                .map(PartStatus::memoryBytes)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }
}
