package io.stammkunde.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Where events are collected, in the segments, in the figures and in what is exported: each says the same of what a
 * person has allowed, and each says another thing as soon as the person does.
 */
class EnforcedInFourPlacesTest {
    private static final Gateway GATEWAY = new Gateway(RunningSystem.get());
    private static final System.Logger LOG = System.getLogger(EnforcedInFourPlacesTest.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final String customer = "changing-" + run;
    private final String period = period();
    private Gateway.Source shop;
    private String segment;
    private int orders;
    private Places strangers;

    /**
     * What the places say.
     *
     * @param collected whether an event of this moment may serve analytics
     * @param member whether the segment has the person
     * @param listed whether the list of the segment's members has the person
     * @param customers how many customers the figures count
     * @param exported how many events the export has
     */
    private record Places(boolean collected, boolean member, boolean listed, int customers, long exported) {}

    @BeforeEach
    void aShopThatSellsUnderContractAndASegmentOfBuyers() {
        shop = GATEWAY.source("changing-" + run, "ART6_1_B", List.of("service"));
        segment = Buyers.segment(GATEWAY, run);
        GATEWAY.settle();
        strangers = new Places(false, false, false, customers(), exported());
    }

    @Test
    void nothingWithoutPermissionEverythingWithItAndNothingAfterItsWithdrawal() {
        order();
        GATEWAY.settle();
        assertThat(places()).as("without permission").isEqualTo(strangers);

        say("GIVE");
        eventually("permission is there", () -> isCollected());
        GATEWAY.settle();
        var allowed = places();
        assertThat(allowed.collected()).isTrue();
        assertThat(allowed.member()).isTrue();
        assertThat(allowed.listed()).isTrue();
        assertThat(allowed.customers()).isEqualTo(strangers.customers() + 1);
        assertThat(allowed.exported()).isGreaterThan(strangers.exported());

        var withdrawnAt = System.nanoTime();
        say("WITHDRAW");
        eventually("the withdrawal is everywhere", () -> places().equals(strangers));
        LOG.log(Level.INFO, "out of all four places after {0} ms", (System.nanoTime() - withdrawnAt) / 1_000_000);
    }

    private static void eventually(String what, Callable<Boolean> condition) {
        Awaitility.await(what)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(condition);
    }

    private Places places() {
        var profile = profile();
        return new Places(
                isCollected(),
                GATEWAY.get("mara", "/v1/segments/memberships/" + profile)
                        .getList("items.segment")
                        .contains(segment),
                members().contains(profile),
                customers(),
                exported());
    }

    /** Whether an order of this moment is taken in for analytics. */
    private boolean isCollected() {
        var order = order();
        var timeline = "/v1/profiles/%s/timeline?limit=1".formatted(profile());
        eventually(
                "the order is in the timeline",
                () -> order.equals(GATEWAY.get("anna", timeline).getString("items[0].properties.order_id")));
        return GATEWAY.get("anna", timeline).getList("items[0].purposes").contains("analytics");
    }

    private String order() {
        orders++;
        var id = run + "-" + orders;
        GATEWAY.send(
                shop,
                List.of(Map.of(
                        "type",
                        "track",
                        "messageId",
                        "order-" + id,
                        "userId",
                        customer,
                        "event",
                        "Order Completed",
                        "properties",
                        Map.of("order_id", id, "revenue", 12.5, "currency", "NOK"))));
        return id;
    }

    private void say(String action) {
        GATEWAY.post(
                "clara",
                "/v1/consents",
                Map.of(
                        "subject",
                        Map.of("type", "userId", "value", customer),
                        "purpose",
                        "analytics",
                        "action",
                        action,
                        "method",
                        "API"));
    }

    private String profile() {
        return GATEWAY.post("anna", "/v1/profiles/lookup", Map.of("type", "userId", "value", customer))
                .getString("id");
    }

    /** Others have ordered too, so that the list may have several pages. */
    private List<String> members() {
        var members = new ArrayList<String>();
        var page = GATEWAY.get("mara", "/v1/segments/%s/members?limit=200".formatted(segment));
        members.addAll(page.getList("items.profileId"));
        while (page.getString("nextCursor") != null) {
            page = GATEWAY.get(
                    "mara",
                    "/v1/segments/%s/members?limit=200&cursor=%s".formatted(segment, page.getString("nextCursor")));
            members.addAll(page.getList("items.profileId"));
        }
        return members;
    }

    private int customers() {
        var answer = GATEWAY.as("anna").get("/v1/metrics/customers?currency=NOK&" + period);
        return answer.statusCode() == 200 ? (int) answer.jsonPath().getDouble("value") : 0;
    }

    private long exported() {
        var answer = GATEWAY.as("bea").get("/v1/metrics/events/export?" + period);
        answer.then().statusCode(200);
        try {
            var file = Files.write(Files.createTempFile(Path.of("target"), "events", ".parquet"), answer.asByteArray());
            try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                    var statement = connection.createStatement();
                    var found = statement.executeQuery("select count(*) from read_parquet('%s')".formatted(file))) {
                found.next();
                return found.getLong(1);
            } finally {
                Files.delete(file);
            }
        } catch (IOException | SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String period() {
        var today = LocalDate.now(ZoneOffset.UTC);
        return "from=%s&to=%s".formatted(today.minusDays(1), today.plusDays(2));
    }
}
