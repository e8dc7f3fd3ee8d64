package io.stammkunde.launcher.system;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/** A process that was started, as it is remembered in the run folder. */
public record RunRecord(String name, long pid, Instant started, int port) {
    /** How far two readings of one process's start may lie apart. */
    private static final Duration TOLERANCE = Duration.ofSeconds(5);

    static RunRecord of(String name, ProcessHandle process, int port) {
        return new RunRecord(name, process.pid(), process.info().startInstant().orElseGet(Instant::now), port);
    }

    static RunRecord of(Properties properties) {
        return new RunRecord(
                properties.getProperty("name"),
                Long.parseLong(properties.getProperty("pid")),
                Instant.parse(properties.getProperty("started")),
                Integer.parseInt(properties.getProperty("port")));
    }

    Properties toProperties() {
        var properties = new Properties();
        properties.setProperty("name", name);
        properties.setProperty("pid", Long.toString(pid));
        properties.setProperty("started", started.toString());
        properties.setProperty("port", Integer.toString(port));
        return properties;
    }

    /** The process, if it still runs; another one that has got its number since does not count. */
    public Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::startedThen);
    }

    private boolean startedThen(ProcessHandle process) {
        return process.info()
                .startInstant()
                .map(start -> Duration.between(start, started).abs().compareTo(TOLERANCE) <= 0)
                .orElse(true);
    }
}
