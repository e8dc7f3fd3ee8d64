package io.stammkunde.launcher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.stammkunde.launcher.system.PartStatus;
import io.stammkunde.launcher.system.SystemStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows each part: its process, port, health and memory. */
@Command(
        name = "status",
        description = "Shows process, port, health and memory of each part. Exit code 0 if all are healthy, else 3.",
        mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
    private static final int NOT_HEALTHY = 3;

    @Mixin
    private Place place;

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    @Override
    public Integer call() throws JsonProcessingException {
        var status = SystemStatus.of(place.home(), place.settings(), Instant.now());
        System.out.println(json ? json(status) : table(status));
        return status.isHealthy() ? 0 : NOT_HEALTHY;
    }

    private static String table(SystemStatus status) {
        var lines = new StringBuilder(
                "%-10s %9s %7s  %-10s %10s %10s%n".formatted("part", "process", "port", "state", "memory", "up since"));
        for (var part : status.parts()) {
            lines.append("%-10s %9s %7d  %-10s %10s %10s%n"
                    .formatted(
                            part.name(),
                            Objects.requireNonNullElse(part.pid(), "–"),
                            part.port(),
                            part.state().name().toLowerCase(Locale.ROOT),
                            megabytes(part.memoryBytes()),
                            duration(part.uptime())));
        }
        return lines.append(
                        "%-10s %9s %7s  %-10s %10s".formatted("together", "", "", "", megabytes(status.memoryBytes())))
                .toString();
    }

    private static String megabytes(@Nullable Long bytes) {
        return bytes == null ? "–" : "%d MB".formatted(bytes >> 20);
    }

    private static String duration(@Nullable Duration duration) {
        return duration == null
                ? "–"
                : "%d:%02d:%02d".formatted(duration.toHours(), duration.toMinutesPart(), duration.toSecondsPart());
    }

    private static String json(SystemStatus status) throws JsonProcessingException {
        List<Map<String, @Nullable Object>> parts =
                status.parts().stream().map(StatusCommand::fields).toList();
        return new ObjectMapper().writeValueAsString(Map.of("healthy", status.isHealthy(), "parts", parts));
    }

    private static Map<String, @Nullable Object> fields(PartStatus part) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("name", part.name());
        fields.put("pid", part.pid());
        fields.put("port", part.port());
        fields.put("state", part.state().name().toLowerCase(Locale.ROOT));
        fields.put("memoryBytes", part.memoryBytes());
        return fields;
    }
}
