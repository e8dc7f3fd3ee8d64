package io.stammkunde.launcher.system;

import io.stammkunde.servers.Distribution;
import io.stammkunde.servers.KeycloakProcess;
import io.stammkunde.servers.PortOwner;
import io.stammkunde.servers.PostgresProcess;
import io.stammkunde.servers.RunningProcess;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/**
 * Starts and stops the parts. The servers come first and the services as soon as Kafka and the stores answer, while
 * Keycloak, the slowest, is still on its way. Stopping goes the other way round, and can be asked for at any moment
 * from another thread: nothing is started afterwards.
 */
final class LocalSystem {
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);
    private static final List<String> DATABASES = List.of("consent", "metrics");
    private static final List<Part> STORES = List.of(Part.KAFKA, Part.POSTGRES, Part.MONGODB, Part.MAILBOX);
    private static final List<List<Part>> STAGES = List.of(
            List.of(Part.KEYCLOAK, Part.KAFKA, Part.POSTGRES, Part.MONGODB, Part.MAILBOX),
            List.of(Part.PROFILE, Part.CONSENT, Part.SEGMENT, Part.METRICS),
            List.of(Part.GATEWAY));

    private final Settings settings;
    private final Distribution distribution;
    private final Plans plans;
    private final RunFolder runFolder;
    private final Progress progress;

    private final Map<Part, RunningProcess> running = new EnumMap<>(Part.class);
    private boolean stopping;

    LocalSystem(Home home, Settings settings, Distribution distribution, RunFolder runFolder, Progress progress) {
        this.settings = settings;
        this.distribution = distribution;
        this.plans = new Plans(home, settings, distribution);
        this.runFolder = runFolder;
        this.progress = progress;
    }

    /** Returns when everything serves. */
    void start() {
        Leftovers.stop(runFolder, progress);
        parts().forEach(part -> PortOwner.requireFree(settings.port(part), part.key()));
        if (!KeycloakProcess.isInstalled(distribution.programs())) {
            progress.say("Unpacking and building Keycloak, once on this machine; this takes about a minute");
        }
        launch(Part.KEYCLOAK);
        var stores = STORES.stream().filter(parts()::contains).toList();
        stores.forEach(this::launch);
        stores.forEach(this::awaitHealthy);
        KafkaTopics.create(settings.port(Part.KAFKA));
        var postgres = PostgresProcess.facts(settings.port(Part.POSTGRES));
        DATABASES.forEach(postgres::ensureDatabase);
        Part.services().forEach(this::launch);
        awaitHealthy(Part.KEYCLOAK);
        Part.services().forEach(this::awaitHealthy);
        runFolder.ready();
    }

    /** All but a MongoDB that somebody else runs. */
    private List<Part> parts() {
        return Arrays.stream(Part.values())
                .filter(part -> part != Part.MONGODB || settings.externalMongo().isEmpty())
                .toList();
    }

    /** Starts one part again, and returns when it serves. */
    void restart(Part part) {
        launch(part);
        awaitHealthy(part);
    }

    /** The parts that should run, with their processes. */
    synchronized Map<Part, ProcessHandle> processes() {
        var processes = new EnumMap<Part, ProcessHandle>(Part.class);
        running.forEach((part, process) -> processes.put(part, process.handle()));
        return processes;
    }

    synchronized boolean isStopping() {
        return stopping;
    }

    /** Returns when no process is left. */
    void stop() {
        synchronized (this) {
            stopping = true;
        }
        for (var stage : STAGES.reversed()) {
            stopTogether(stage.stream().filter(running::containsKey).toList());
        }
    }

    private synchronized void launch(Part part) {
        if (stopping) {
            throw new LauncherFailure("Stopped before everything was started.");
        }
        var process = plans.of(part).start();
        running.put(part, process);
        runFolder.remember(part, process.handle(), settings.port(part));
    }

    private void awaitHealthy(Part part) {
        RunningProcess process;
        synchronized (this) {
            process = running.get(part);
        }
        process.awaitHealthy();
        progress.say("%-9s answers at port %d".formatted(part.key(), settings.port(part)));
    }

    private void stopTogether(List<Part> parts) {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var stops = new ArrayList<CompletableFuture<Void>>();
            for (var part : parts) {
                stops.add(stop(part, executor));
            }
            stops.forEach(CompletableFuture::join);
        }
    }

    private CompletableFuture<Void> stop(Part part, Executor executor) {
        return CompletableFuture.runAsync(
                () -> {
                    running.get(part).stop(STOP_LIMIT);
                    runFolder.forget(part);
                },
                executor);
    }
}
