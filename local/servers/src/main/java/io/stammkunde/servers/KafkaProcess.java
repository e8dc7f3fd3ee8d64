package io.stammkunde.servers;

import io.stammkunde.servers.kafka.KafkaBroker;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Runs {@link KafkaBroker}. */
public final class KafkaProcess {
    private static final List<String> JVM = List.of(
            "-Xms64m",
            "-Xmx320m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseCompactObjectHeaders",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Djava.util.logging.SimpleFormatter.format=%1$tFT%1$tT %4$s %3$s %5$s%6$s%n");

    private KafkaProcess() {}

    public static ProcessPlan plan(Distribution distribution, ServerArguments arguments, Path log) {
        var command = distribution.java(JVM, KafkaBroker.class);
        command.addAll(arguments.asCommandLine());
        return new ProcessPlan(
                "kafka",
                command,
                Map.of(),
                arguments.data(),
                log,
                List.of(arguments.port()),
                HealthCheck.kafka(arguments.port()),
                Duration.ofSeconds(60));
    }
}
