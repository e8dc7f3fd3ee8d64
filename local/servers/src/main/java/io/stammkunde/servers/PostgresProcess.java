package io.stammkunde.servers;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs PostgreSQL on the loopback. */
public final class PostgresProcess {
    /** The superuser of the local server, which asks for no password. */
    public static final String USER = "postgres";

    private PostgresProcess() {}

    public static PostgresFacts facts(int port) {
        return new PostgresFacts("127.0.0.1", port, USER, "");
    }

    /** Unpacks PostgreSQL and creates its folder on the first call, which takes some seconds. */
    public static ProcessPlan plan(Distribution distribution, ServerArguments arguments, Path log) {
        var program = PostgresProgram.installed(distribution, arguments.programs());
        program.ensureCluster(arguments.data());
        var server = program.command(command(program, arguments));
        return new ProcessPlan(
                "postgres",
                Kept.with(arguments.owner(), distribution, server),
                Map.of(),
                arguments.data(),
                log,
                List.of(arguments.port()),
                HealthCheck.postgres(facts(arguments.port())),
                Duration.ofMinutes(1));
    }

    private static List<String> command(PostgresProgram program, ServerArguments arguments) {
        var command = new ArrayList<String>();
        command.add(program.home().resolve("bin/postgres").toString());
        command.addAll(List.of("-D", arguments.data().toString()));
        command.addAll(List.of("-p", Integer.toString(arguments.port())));
        var safe = switch (arguments.durability()) {
            case KEPT -> "on";
            case DISPOSABLE -> "off";
        };
        for (var setting : List.of(
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "max_connections=100",
                "shared_buffers=48MB",
                "fsync=" + safe,
                "full_page_writes=" + safe,
                "synchronous_commit=" + safe)) {
            command.addAll(List.of("-c", setting));
        }
        return command;
    }
}
