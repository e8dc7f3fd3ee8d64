package io.stammkunde.launcher.system;

import io.stammkunde.servers.Distribution;
import io.stammkunde.servers.HealthCheck;
import io.stammkunde.servers.KafkaProcess;
import io.stammkunde.servers.KeycloakProcess;
import io.stammkunde.servers.Lifeline;
import io.stammkunde.servers.MailboxFacts;
import io.stammkunde.servers.MailboxProcess;
import io.stammkunde.servers.MongoProcess;
import io.stammkunde.servers.PostgresProcess;
import io.stammkunde.servers.ProcessPlan;
import io.stammkunde.servers.Realm;
import io.stammkunde.servers.ServerArguments;
import io.stammkunde.servers.ServerArguments.Durability;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How each part is run on this machine. */
final class Plans {
    private static final String LOOPBACK = "127.0.0.1";

    /** Sized for a demonstration and for development: five of them and the servers stay below 3 GB. */
    private static final List<String> SERVICE_JVM = List.of(
            "-Xms32m",
            "-Xmx192m",
            "-Xss512k",
            "-XX:MaxMetaspaceSize=160m",
            "-XX:ReservedCodeCacheSize=48m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseCompactObjectHeaders",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private final Home home;
    private final Settings settings;
    private final Distribution distribution;
    private final Secrets secrets;

    Plans(Home home, Settings settings, Distribution distribution) {
        this.home = home;
        this.settings = settings;
        this.distribution = distribution;
        this.secrets = Secrets.of(home, settings.environment());
    }

    /** Prepares what has to be prepared once; for Keycloak and PostgreSQL that takes a while the first time. */
    ProcessPlan of(Part part) {
        var plan = switch (part) {
            case KEYCLOAK -> KeycloakProcess.plan(distribution, server(part), realm(), home.log(part));
            case KAFKA -> KafkaProcess.plan(distribution, server(part), home.log(part));
            case POSTGRES -> PostgresProcess.plan(distribution, server(part), home.log(part));
            case MONGODB -> MongoProcess.plan(distribution, server(part), home.log(part));
            case MAILBOX -> MailboxProcess.plan(distribution, server(part), settings.smtpPort(), home.log(part));
            case PROFILE, CONSENT, SEGMENT, METRICS, GATEWAY -> service(part);
        };
        if (part == Part.CONSENT) {
            OpenDsrKey.make(home.openDsrKey(), secrets.openDsr());
        }
        return plan.inOwnSession();
    }

    static Path programOf(Part service, Path projectRoot) {
        return projectRoot.resolve(service.module()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    private ServerArguments server(Part part) {
        return new ServerArguments(
                home.data(part), distribution.programs(), settings.port(part), Lifeline.NONE, Durability.KEPT);
    }

    private Realm realm() {
        return new Realm(secrets.service(), secrets.accounts(), "http://localhost:" + settings.port(Part.GATEWAY));
    }

    private ProcessPlan service(Part part) {
        int port = settings.port(part);
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(SERVICE_JVM);
        command.addAll(settings.serviceJvm());
        command.add("-jar");
        command.add(programOf(part, distribution.projectRoot()).toString());
        return new ProcessPlan(
                part.key(),
                command,
                environment(),
                home.data(part),
                home.log(part),
                part == Part.GATEWAY ? List.of(port, settings.managementPort()) : List.of(port),
                HealthCheck.http(URI.create("http://%s:%d/q/health/ready".formatted(LOOPBACK, port))),
                Duration.ofMinutes(3));
    }

    /** The same for all services: each reads what concerns it. */
    private Map<String, String> environment() {
        var environment = new TreeMap<String, String>();
        settings.environment().forEach((name, value) -> {
            if (name.startsWith("STAMMKUNDE_")) {
                environment.put(name, value);
            }
        });
        for (var part : Part.values()) {
            environment.put(part.portVariable(), Integer.toString(settings.port(part)));
        }
        for (var service : Part.services()) {
            var url = "http://%s:%d".formatted(LOOPBACK, settings.port(service));
            environment.put("STAMMKUNDE_" + service.name() + "_URL", url);
        }
        environment.put("STAMMKUNDE_GATEWAY_MANAGEMENT_PORT", Integer.toString(settings.managementPort()));
        environment.put("STAMMKUNDE_KAFKA", LOOPBACK + ":" + settings.port(Part.KAFKA));
        environment.put(
                "STAMMKUNDE_MONGODB_URI",
                settings.externalMongo()
                        .orElseGet(() ->
                                MongoProcess.facts(settings.port(Part.MONGODB)).uri()));
        environment.putIfAbsent("STAMMKUNDE_SMTP_HOST", LOOPBACK);
        environment.putIfAbsent("STAMMKUNDE_SMTP_PORT", Integer.toString(settings.smtpPort()));
        if (!environment.containsKey("STAMMKUNDE_SMS_URL")) { // a token belongs to its gateway: not to another one
            environment.put("STAMMKUNDE_SMS_URL", MailboxFacts.smsUrl(settings.port(Part.MAILBOX)));
            environment.put("STAMMKUNDE_SMS_TOKEN", "local");
        }
        environment.putIfAbsent("STAMMKUNDE_PUBLIC_URL", "http://localhost:" + settings.port(Part.GATEWAY));
        environment.put("STAMMKUNDE_POSTGRES_HOST", LOOPBACK);
        environment.put("STAMMKUNDE_POSTGRES_USER", PostgresProcess.USER);
        environment.put("STAMMKUNDE_POSTGRES_PASSWORD", "");
        environment.put("STAMMKUNDE_OIDC_URL", settings.issuer());
        environment.put("STAMMKUNDE_ACCOUNTS_URL", settings.issuer().replace("/realms/", "/admin/realms/"));
        environment.put("STAMMKUNDE_DATA", home.data().toString());
        environment.putIfAbsent("STAMMKUNDE_OPENDSR_KEYSTORE", home.openDsrKey().toString());
        environment.putAll(secrets.asEnvironment());
        return environment;
    }
}
