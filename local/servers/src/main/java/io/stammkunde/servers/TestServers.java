package io.stammkunde.servers;

import java.util.Map;

/**
 * Real servers for tests, started when the first test of a Maven run asks for them and shared by all modules of that
 * run, however many JVMs they take. They use free ports of the loopback, forget everything between runs and end
 * with the Maven process (or with this JVM, where there is no Maven, as in an IDE).
 *
 * <p>The environment can name servers that are there already: {@code STAMMKUNDE_KAFKA},
 * {@code STAMMKUNDE_MONGODB_URI}, {@code STAMMKUNDE_POSTGRES_HOST} with {@code STAMMKUNDE_POSTGRES_PORT},
 * {@code STAMMKUNDE_POSTGRES_USER} and {@code STAMMKUNDE_POSTGRES_PASSWORD}, {@code STAMMKUNDE_OIDC_URL} with
 * {@code STAMMKUNDE_SERVICE_SECRET}. Tests bring names of their own for topics and databases, as others use the same
 * server at the same time.
 *
 * <p>Each method returns once the server answers, and throws {@link IllegalStateException} with the end of the server's
 * log if it does not. All methods may be called from any thread, any number of times.
 */
public final class TestServers {
    private TestServers() {}

    /** A broker that creates topics on first use, with three partitions. */
    public static KafkaFacts kafka() {
        return pool().kafka();
    }

    /** A MongoDB, or the embedded store that speaks its protocol. */
    public static MongoFacts mongo() {
        return pool().mongo();
    }

    /** A PostgreSQL 18; see {@link PostgresFacts#createDatabase}. */
    public static PostgresFacts postgres() {
        return pool().postgres();
    }

    /** Keycloak with the realm {@code stammkunde}. The first start on a machine takes minutes, later ones half of one. */
    public static KeycloakFacts keycloak() {
        return pool().keycloak();
    }

    /** A server that takes mail and delivers it nowhere. */
    public static MailboxFacts mailbox() {
        return pool().mailbox();
    }

    private static TestServerPool pool() {
        return TestServerPool.of(Map.copyOf(System.getenv()));
    }
}
