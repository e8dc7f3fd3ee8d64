package io.stammkunde.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Runs Keycloak with a folder of its own, which shares the program files. The address {@code http://localhost:<port>}
 * is fixed, so the issuer of tokens does not depend on how a client reaches it.
 */
public final class KeycloakProcess {
    static final String VERSION = "26.7.3";

    private static final List<String> JVM = List.of(
            "-Xms64m",
            "-Xmx256m",
            "-XX:MetaspaceSize=96M",
            "-XX:MaxMetaspaceSize=256m",
            "-XX:ReservedCodeCacheSize=64m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseCompactObjectHeaders",
            "-XX:+ExitOnOutOfMemoryError",
            // what Keycloak's own start script sets
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true",
            "-Dquarkus-log-max-startup-records=10000",
            "-Duser.language=en",
            "-Duser.country=US",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED");

    private KeycloakProcess() {}

    public static String issuer(int port) {
        return "http://localhost:%d/realms/stammkunde".formatted(port);
    }

    /** Unpacks and builds Keycloak on the first call on a machine, which takes about a minute. */
    public static ProcessPlan plan(Distribution distribution, ServerArguments arguments, Realm realm, Path log) {
        var program = KeycloakProgram.installed(distribution, arguments.programs());
        var home = arguments.data();
        prepare(home, program);
        realm.writeTo(home.resolve("data/import"));
        int port = arguments.port();
        return new ProcessPlan(
                "keycloak",
                Kept.with(arguments.owner(), distribution, command(program, home, port)),
                Map.of(),
                home,
                log,
                List.of(port),
                HealthCheck.http(URI.create(issuer(port))),
                Duration.ofMinutes(6));
    }

    /** Whether {@link #plan} will have to unpack and build first. */
    public static boolean isInstalled(Path programs) {
        return Files.isDirectory(KeycloakProgram.folder(programs));
    }

    private static List<String> command(KeycloakProgram program, Path home, int port) {
        var command = new ArrayList<String>();
        command.add(Distribution.javaExecutable());
        command.addAll(JVM);
        command.add("-Dkc.home.dir=" + home);
        command.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        command.add("-cp");
        command.add(program.home().resolve("lib/quarkus-run.jar").toString());
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        command.addAll(List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=http://localhost:" + port,
                "--http-management-port=" + PortOwner.anyFree(),
                "--log-level=warn,org.keycloak:info,io.quarkus:info"));
        return command;
    }

    /** A folder that Keycloak takes for its home: its own data, the program's libraries behind a link. */
    private static void prepare(Path home, KeycloakProgram program) {
        try {
            for (var own : List.of("conf", "data", "providers", "themes")) {
                Files.createDirectories(home.resolve(own));
            }
            for (var setting : List.of("keycloak.conf", "cache-ispn.xml")) {
                Files.copy(
                        program.home().resolve("conf").resolve(setting),
                        home.resolve("conf").resolve(setting),
                        StandardCopyOption.REPLACE_EXISTING);
            }
            var libraries = home.resolve("lib");
            Files.deleteIfExists(libraries);
            Files.createSymbolicLink(libraries, program.home().resolve("lib").toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot prepare Keycloak's folder " + home, e);
        }
    }
}
