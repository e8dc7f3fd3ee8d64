package io.stammkunde.launcher.system;

import io.stammkunde.servers.HealthCheck;
import io.stammkunde.servers.PostgresProcess;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How one part is.
 *
 * @param pid of its process; null if none runs
 * @param memoryBytes that its process and the ones below it hold; null if nothing runs or that cannot be told
 * @param uptime of its process; null if none runs
 */
public record PartStatus(
        String name,
        @Nullable Long pid,
        int port,
        State state,
        @Nullable Long memoryBytes,
        @Nullable Duration uptime) {
    /** What a person wants to know first. */
    public enum State {
        /** It answers. */
        HEALTHY,
        /** There is a process, which does not answer, or not yet. */
        UNHEALTHY,
        STOPPED
    }

    static PartStatus of(Part part, RunFolder runFolder, Settings settings, Instant now) {
        return runFolder
                .part(part)
                .flatMap(record -> record.process().map(process -> running(part, record, process, now)))
                .orElseGet(() -> new PartStatus(part.key(), null, settings.port(part), State.STOPPED, null, null));
    }

    private static PartStatus running(Part part, RunRecord record, ProcessHandle process, Instant now) {
        return new PartStatus(
                part.key(),
                record.pid(),
                record.port(),
                check(part, record.port()).serves() ? State.HEALTHY : State.UNHEALTHY,
                Memory.of(process).orElse(null),
                Duration.between(record.started(), now));
    }

    private static HealthCheck check(Part part, int port) {
        return switch (part) {
            case KEYCLOAK -> HealthCheck.http(URI.create("http://localhost:%d/realms/stammkunde".formatted(port)));
            case KAFKA -> HealthCheck.kafka(port);
            case POSTGRES -> HealthCheck.postgres(PostgresProcess.facts(port));
            case MONGODB, MAILBOX -> HealthCheck.tcp(port);
            case PROFILE, CONSENT, SEGMENT, METRICS, GATEWAY ->
                HealthCheck.http(URI.create("http://127.0.0.1:%d/q/health/ready".formatted(port)));
        };
    }
}
