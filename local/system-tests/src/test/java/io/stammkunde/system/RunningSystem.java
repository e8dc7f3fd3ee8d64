package io.stammkunde.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/**
 * One system for the whole test run, with a data folder and ports of its own, so that it neither sees nor disturbs one
 * that is running on this machine. It is started by the first test that asks for it and ends with the test run.
 */
final class RunningSystem {
    private static final List<String> PARTS = List.of(
            "GATEWAY",
            "PROFILE",
            "CONSENT",
            "SEGMENT",
            "METRICS",
            "KEYCLOAK",
            "KAFKA",
            "POSTGRES",
            "MONGODB",
            "MAILBOX",
            "MAILBOX_SMTP");

    private static final long START_MINUTES = 8;

    private final Path project = projectFolder();
    private final Path home = Path.of("target", "system").toAbsolutePath();
    private final Map<String, String> environment = environment();

    private RunningSystem() {}

    private static final class Holder {
        static final RunningSystem INSTANCE = start();
    }

    static RunningSystem get() {
        return Holder.INSTANCE;
    }

    private static RunningSystem start() {
        var system = new RunningSystem();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> system.command("down"), "system-down"));
        system.command("reset", "--yes");
        assertThat(system.command("up").exitCode())
                .as("./stammkunde up; see %s", system.home)
                .isZero();
        return system;
    }

    /** Address of the gateway, without a slash at the end. */
    String url() {
        return "http://localhost:" + environment.get("STAMMKUNDE_GATEWAY_PORT");
    }

    /** Address of the realm. */
    String realm() {
        return "http://localhost:" + environment.get("STAMMKUNDE_KEYCLOAK_PORT") + "/realms/stammkunde";
    }

    /** Port of a part, for example {@code profile}. */
    int port(String part) {
        return Integer.parseInt(environment.get("STAMMKUNDE_" + part.toUpperCase(Locale.ROOT) + "_PORT"));
    }

    Path home() {
        return home;
    }

    Path project() {
        return project;
    }

    record Output(int exitCode, String text) {}

    /** Runs {@code ./stammkunde} with these arguments and waits for its end. */
    Output command(String... arguments) {
        try {
            var log = Files.createTempFile(
                    Files.createDirectories(home.resolveSibling("commands")), arguments[0], ".log");
            var line = new ArrayList<>(List.of(project.resolve("stammkunde").toString()));
            line.addAll(List.of(arguments));
            var builder = new ProcessBuilder(line)
                    .directory(project.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            var process = builder.start();
            if (!process.waitFor(START_MINUTES, TimeUnit.MINUTES)) {
                process.destroy();
                throw new IllegalStateException("still running after %d minutes: %s".formatted(START_MINUTES, line));
            }
            return new Output(process.exitValue(), Files.readString(log));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** What {@code status --json} says of a part: {@code name pid port state memoryBytes}. */
    JsonNode status(String part) {
        try {
            var parts = new ObjectMapper()
                    .readTree(command("status", "--json").text())
                    .get("parts");
            for (var node : parts) {
                if (node.get("name").asText().equals(part)) {
                    return node;
                }
            }
            throw new IllegalArgumentException("no part is called " + part);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Ends a part without warning, as SIGKILL does, and returns when it is there again. */
    void kill(String part) {
        var pid = status(part).get("pid").asLong();
        assertThat(ProcessHandle.of(pid).orElseThrow().destroyForcibly()).isTrue();
        Awaitility.await(part + " is there again")
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> isBack(part, pid));
    }

    private boolean isBack(String part, long formerPid) {
        var status = status(part);
        return status.get("pid").asLong() != formerPid
                && status.get("state").asText().equals("healthy");
    }

    /** Returns when all parts serve: whoever misses one that died may take a while. */
    void untilAllAreHealthy() {
        Awaitility.await("all parts serve")
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> Stream.of("profile", "consent", "segment", "metrics", "gateway")
                        .allMatch(part -> status(part).get("state").asText().equals("healthy")));
    }

    private Map<String, String> environment() {
        var settings = new LinkedHashMap<String, String>();
        settings.put("STAMMKUNDE_HOME", home.toString());
        settings.put("JAVA_HOME", System.getProperty("java.home"));
        PARTS.forEach(part -> settings.put("STAMMKUNDE_" + part + "_PORT", String.valueOf(freePort())));
        return settings;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path projectFolder() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("stammkunde"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
