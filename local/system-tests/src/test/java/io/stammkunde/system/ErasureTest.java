package io.stammkunde.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a person asks for reaches every service, is proven, and stays. */
class ErasureTest {
    private static final Gateway GATEWAY = new Gateway(RunningSystem.get());
    private static final Accounts KEYCLOAK = new Accounts(RunningSystem.get());
    private static final System.Logger LOG = System.getLogger(ErasureTest.class.getName());
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String PERIOD = "from=2024-05-01&to=2024-06-01&currency=CHF";
    private static final RightsDesk DESK = new RightsDesk(GATEWAY, PATIENCE);
    private static final int EVENTS = 200;

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final String customer = "gone-" + run;
    private final String other = "stays-" + run;
    private final Gateway.Source shop = GATEWAY.source("shop-" + run, "ART6_1_A", List.of("analytics"));
    private int sent;

    private Map<String, Object> event(String user, String type, Map<String, ?> more) {
        var event = new HashMap<String, Object>(Map.of(
                "type",
                type,
                "messageId",
                run + "-" + sent++,
                "userId",
                user,
                "anonymousId",
                "device-of-" + user,
                "timestamp",
                Instant.parse("2024-05-02T08:00:00Z").plusSeconds(sent).toString(),
                "context",
                Map.of("consent", Map.of("categoryPreferences", Map.of("analytics", true)))));
        event.putAll(more);
        return event;
    }

    private Map<String, Object> known(String user) {
        return event(user, "identify", Map.of("traits", Map.of("email", user + "@example.org", "name", "Kim " + user)));
    }

    private Map<String, Object> order(String user) {
        return event(
                user,
                "track",
                Map.of(
                        "event",
                        "Order Completed",
                        "properties",
                        Map.of("order_id", run + "-o-" + sent, "revenue", 10, "currency", "CHF")));
    }

    private void bothBuy() {
        GATEWAY.send(shop, List.of(known(customer), known(other)));
        GATEWAY.send(
                shop,
                IntStream.range(0, EVENTS)
                        .mapToObj(i ->
                                event(customer, "track", Map.of("event", "Product Viewed", "properties", Map.of())))
                        .toList());
        GATEWAY.send(shop, List.of(order(customer), order(customer), order(other)));
        GATEWAY.settle();
    }

    private static String planned(String type, String user) {
        return DESK.planned(type, "email", user + "@example.org");
    }

    private static void approved(String id) {
        DESK.approved("carl", id);
    }

    private static int lookup(String user) {
        return GATEWAY.lookup("userId", user).statusCode();
    }

    private static double revenue() {
        return GATEWAY.get("anna", "/v1/metrics/revenue?" + PERIOD).getDouble("value");
    }

    @Test
    void anErasedPersonIsGoneEverywhereProvenAndDoesNotComeBack() throws IOException {
        bothBuy();
        KEYCLOAK.addCustomer(customer);
        var before = revenue();
        var id = planned("ERASURE", customer);
        DESK.approve("clara", id, DESK.digest(id)).then().statusCode(403);

        var approvedAt = System.nanoTime();
        approved(id);
        DESK.until(id, "FULFILLED", "PARTIALLY_FULFILLED");
        LOG.log(Level.INFO, "erased and certified after {0} ms", (System.nanoTime() - approvedAt) / 1_000_000);

        assertThat(lookup(customer)).isEqualTo(404);
        assertThat(lookup(other)).isEqualTo(200);
        assertThat(revenue()).isEqualTo(before - 20);
        assertThat(DESK.request(id).getList("identities")).isEmpty();
        assertThat(KEYCLOAK.has(customer)).as("the account").isFalse();
        holds(id);

        GATEWAY.send(shop, List.of(known(customer), order(customer)));
        GATEWAY.settle();

        assertThat(lookup(customer)).as("what is suppressed is not known again").isEqualTo(404);
        assertThat(revenue()).isEqualTo(before - 20);
        assertThat(filesThatName(customer)).allMatch(ErasureTest::mayStillNameThem);
    }

    /**
     * Logs of Kafka until their days are over or they are compacted, which the certificate says; and the free space of the
     * embedded stores, which are for trying out.
     */
    private static boolean mayStillNameThem(String file) {
        return file.startsWith("data/kafka/events.")
                || file.startsWith("data/kafka/profiles.changed-")
                || file.startsWith("data/mongodb/")
                || file.startsWith("data/keycloak/");
    }

    private static List<String> filesThatName(String person) throws IOException {
        var home = RunningSystem.get().home();
        try (var files = Files.walk(home)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> names(file, person))
                    .map(file -> home.relativize(file).toString())
                    .toList();
        }
    }

    /** Bytes as they are, in Latin-1, where every byte is a character. */
    private static boolean names(Path file, String person) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(person);
        } catch (IOException gone) {
            return false;
        }
    }

    /** The certificate, checked by the command line without any service. */
    private static void holds(String id) throws IOException {
        var certificate = GATEWAY.as("clara")
                .get(DESK.path(id, "/certificate"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var file = Files.createTempFile("erasure", ".jws");
        try {
            Files.writeString(file, certificate);
            var output = RunningSystem.get().command("verify-certificate", file.toString());
            assertThat(output.text()).contains("The certificate holds");
            assertThat(output.exitCode()).isZero();
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void anArchiveHoldsWhatEveryServiceKeepsOfThePersonAndNothingOfAnother() {
        bothBuy();
        var id = planned("ACCESS", customer);

        approved(id);
        DESK.until(id, "FULFILLED");

        var zip = GATEWAY.as("clara")
                .get(DESK.path(id, "/archive"))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        var files = Archive.read(zip);
        assertThat(files.keySet())
                .anyMatch(name -> name.startsWith("profile-service/"))
                .anyMatch(name -> name.startsWith("consent-service/"))
                .anyMatch(name -> name.startsWith("segment-service/"))
                .anyMatch(name -> name.startsWith("metrics-service/"));
        assertThat(String.join("\n", files.values())).contains(customer).doesNotContain(other);
    }

    @Test
    void aRestrictedPersonIsNotCountedAndNotErased() {
        bothBuy();
        var before = revenue();
        var id = planned("RESTRICTION", customer);

        approved(id);
        DESK.until(id, "FULFILLED");

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(revenue()).isEqualTo(before - 20));
        assertThat(lookup(customer)).isNotEqualTo(404);
    }

    @Test
    void theAuditLogKnowsWhoDidWhatAndHolds() {
        bothBuy();
        planned("ERASURE", customer);

        var verdict = GATEWAY.post("clara", "/v1/audit/verify", Map.of());

        assertThat(verdict.getBoolean("valid")).isTrue();
        assertThat(GATEWAY.get("clara", "/v1/audit?limit=200").getList("items.action"))
                .contains("privacy.request.received", "privacy.request.planned");
    }
}
