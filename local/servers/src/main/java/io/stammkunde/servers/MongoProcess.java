package io.stammkunde.servers;

import io.stammkunde.servers.mongo.MongoCompatibleServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Runs a real {@code mongod} if there is one on the path, else {@link MongoCompatibleServer}. */
public final class MongoProcess {
    private static final List<String> JVM = List.of(
            "-Xms32m",
            "-Xmx320m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseCompactObjectHeaders",
            "--sun-misc-unsafe-memory-access=allow",
            "--enable-native-access=ALL-UNNAMED",
            "-Dio.netty.eventLoopThreads=16",
            "-Dio.netty.noPreferDirect=true",
            "-Dio.netty.allocator.type=unpooled",
            "-Djava.util.logging.SimpleFormatter.format=%1$tFT%1$tT %4$s %3$s %5$s%6$s%n");

    private MongoProcess() {}

    public static MongoFacts facts(int port) {
        return new MongoFacts("mongodb://127.0.0.1:" + port);
    }

    public static ProcessPlan plan(Distribution distribution, ServerArguments arguments, Path log) {
        return Programs.find("mongod")
                .map(mongod -> real(distribution, mongod, arguments, log))
                .orElseGet(() -> embedded(distribution, arguments, log));
    }

    /** The embedded store, whether or not there is a {@code mongod}. */
    public static ProcessPlan embedded(Distribution distribution, ServerArguments arguments, Path log) {
        var command = distribution.java(JVM, MongoCompatibleServer.class);
        command.addAll(arguments.asCommandLine());
        return plan(command, arguments, log);
    }

    private static ProcessPlan real(Distribution distribution, Path mongod, ServerArguments arguments, Path log) {
        var folder = arguments.data().resolve("mongod");
        var command = List.of(
                mongod.toString(),
                "--dbpath",
                folder.toString(),
                "--bind_ip",
                "127.0.0.1",
                "--port",
                Integer.toString(arguments.port()),
                "--wiredTigerCacheSizeGB",
                "0.25");
        return plan(Kept.with(arguments.owner(), distribution, command), arguments.in(folder), log);
    }

    private static ProcessPlan plan(List<String> command, ServerArguments arguments, Path log) {
        return new ProcessPlan(
                "mongodb",
                command,
                Map.of(),
                arguments.data(),
                log,
                List.of(arguments.port()),
                HealthCheck.tcp(arguments.port()),
                Duration.ofSeconds(60));
    }
}
