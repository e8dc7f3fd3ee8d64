package io.stammkunde.servers;

import io.stammkunde.servers.ServerArguments.Durability;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Function;

/** Starts a server on a folder of the test, as often as the test likes. The server ends with this JVM at the latest. */
final class ServerFixture implements AutoCloseable {
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);

    private final Function<ServerArguments, ProcessPlan> plan;
    private final ServerArguments arguments;
    private RunningProcess running;

    ServerFixture(Path folder, Function<ServerArguments, ProcessPlan> plan) {
        this.plan = plan;
        this.arguments = new ServerArguments(
                folder,
                Distribution.here().programs(),
                PortOwner.anyFree(),
                ProcessHandle.current().pid(),
                Durability.KEPT);
        start();
    }

    int port() {
        return arguments.port();
    }

    void start() {
        running = plan.apply(arguments).start();
        running.awaitHealthy();
    }

    void restart() {
        running.stop(STOP_LIMIT);
        start();
    }

    /** As {@code kill -9}: the process gets no chance to tidy up. */
    void kill() {
        running.handle().destroyForcibly();
        running.handle().onExit().join();
    }

    @Override
    public void close() {
        running.stop(STOP_LIMIT);
    }
}
