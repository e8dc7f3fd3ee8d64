package io.stammkunde.servers;

import io.stammkunde.servers.ServerArguments.Durability;
import java.nio.file.Path;
import java.util.Map;

/** Chooses between servers that the environment names and the shared ones of this Maven run. */
final class TestServerPool {
    private static final String TEST_SECRET = "secret-of-the-test-realm";

    private final Map<String, String> environment;
    private final Distribution distribution;
    private final long owner;
    private final SharedServers shared;

    private TestServerPool(Map<String, String> environment, Distribution distribution, long owner) {
        this.environment = environment;
        this.distribution = distribution;
        this.owner = owner;
        this.shared = new SharedServers(distribution.projectRoot().resolve("target/test-servers"), owner);
    }

    static TestServerPool of(Map<String, String> environment) {
        return new TestServerPool(environment, Distribution.here(), MavenRun.owner());
    }

    KafkaFacts kafka() {
        var external = environment.get("STAMMKUNDE_KAFKA");
        return external != null
                ? new KafkaFacts(external)
                : new KafkaFacts("127.0.0.1:" + shared.port("kafka", this::kafkaPlan));
    }

    MongoFacts mongo() {
        var external = environment.get("STAMMKUNDE_MONGODB_URI");
        return external != null ? new MongoFacts(external) : MongoProcess.facts(shared.port("mongo", this::mongoPlan));
    }

    PostgresFacts postgres() {
        var external = environment.get("STAMMKUNDE_POSTGRES_HOST");
        return external != null
                ? externalPostgres(external)
                : PostgresProcess.facts(shared.port("postgres", this::postgresPlan));
    }

    KeycloakFacts keycloak() {
        var external = environment.get("STAMMKUNDE_OIDC_URL");
        return external != null
                ? new KeycloakFacts(external, environment.getOrDefault("STAMMKUNDE_SERVICE_SECRET", ""))
                : new KeycloakFacts(KeycloakProcess.issuer(shared.port("keycloak", this::keycloakPlan)), TEST_SECRET);
    }

    MailboxFacts mailbox() {
        var ports = shared.ports("mailbox", this::mailboxPlan);
        return new MailboxFacts(ports.getFirst(), ports.getLast());
    }

    private PostgresFacts externalPostgres(String host) {
        return new PostgresFacts(
                host,
                Integer.parseInt(environment.getOrDefault("STAMMKUNDE_POSTGRES_PORT", "5432")),
                environment.getOrDefault("STAMMKUNDE_POSTGRES_USER", PostgresProcess.USER),
                environment.getOrDefault("STAMMKUNDE_POSTGRES_PASSWORD", ""));
    }

    private ProcessPlan kafkaPlan(Path folder) {
        return KafkaProcess.plan(distribution, arguments(folder.resolve("kafka")), folder.resolve("kafka.log"));
    }

    private ProcessPlan mongoPlan(Path folder) {
        return MongoProcess.plan(distribution, arguments(folder.resolve("mongo")), folder.resolve("mongo.log"));
    }

    private ProcessPlan postgresPlan(Path folder) {
        return PostgresProcess.plan(
                distribution, arguments(folder.resolve("postgres")), folder.resolve("postgres.log"));
    }

    private ProcessPlan keycloakPlan(Path folder) {
        var realm = new Realm(TEST_SECRET, TEST_SECRET, "http://localhost:8080");
        return KeycloakProcess.plan(
                distribution, arguments(folder.resolve("keycloak")), realm, folder.resolve("keycloak.log"));
    }

    private ProcessPlan mailboxPlan(Path folder) {
        return MailboxProcess.plan(
                distribution, arguments(folder.resolve("mailbox")), PortOwner.anyFree(), folder.resolve("mailbox.log"));
    }

    private ServerArguments arguments(Path data) {
        return new ServerArguments(data, distribution.programs(), PortOwner.anyFree(), owner, Durability.DISPOSABLE);
    }
}
