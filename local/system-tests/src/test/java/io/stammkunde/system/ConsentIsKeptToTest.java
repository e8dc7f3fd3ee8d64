package io.stammkunde.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No permission for a purpose means no use for it, in every service, and a change of mind takes effect at once. */
class ConsentIsKeptToTest {
    private static final Gateway GATEWAY = new Gateway(RunningSystem.get());
    private static final System.Logger LOG = System.getLogger(ConsentIsKeptToTest.class.getName());
    private static final String PERIOD = "from=2026-02-01&to=2026-03-01&currency=EUR";

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final String customer = "customer-" + run;
    private Gateway.Source shop;
    private String segment;

    @BeforeEach
    void aShopThatSellsUnderContractAndASegmentOfBuyers() {
        shop = GATEWAY.source("shop-" + run, "ART6_1_B", List.of("service"));
        segment = Buyers.segment(GATEWAY, run);
    }

    @Test
    void anOrderWithoutConsentIsKeptForTheContractAndUsedForNothingElse() {
        var before = customers();

        GATEWAY.send(shop, List.of(order("1")));
        GATEWAY.settle();

        assertThat(timeline().getList("items.event")).contains("Order Completed");
        assertThat(timeline().getList("items[0].purposes")).containsExactly("service");
        assertThat(customers()).isEqualTo(before);
        assertThat(memberships()).doesNotContain(segment);
    }

    @Test
    void aConsentThatTravelsWithAnEventCountsFromThatEventOn() {
        var before = customers();

        GATEWAY.send(shop, List.of(choice(true), order("1")));
        GATEWAY.settle();

        assertThat(customers()).isEqualTo(before + 1);
        assertThat(memberships()).contains(segment);
        assertThat(states()).containsEntry("analytics", "GIVEN");
    }

    @Test
    void aWithdrawalTakesThePersonOutOfFiguresAndSegments() {
        var before = customers();
        GATEWAY.send(shop, List.of(choice(true), order("1")));
        GATEWAY.settle();

        var withdrawnAt = System.nanoTime();
        GATEWAY.post(
                "clara",
                "/v1/consents",
                Map.of(
                        "subject", Map.of("type", "userId", "value", customer),
                        "purpose", "analytics",
                        "action", "WITHDRAW",
                        "method", "API"));
        Awaitility.await("out of figures and segments")
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> customers() == before && !memberships().contains(segment));

        LOG.log(Level.INFO, "out of figures and segments after {0} ms", (System.nanoTime() - withdrawnAt) / 1_000_000);
        assertThat(states()).containsEntry("analytics", "WITHDRAWN");
    }

    @Test
    void theLedgerKeepsEveryChangeOfMind() {
        GATEWAY.send(shop, List.of(choice(true), choice(false), choice(true)));
        GATEWAY.settle();

        var history = GATEWAY.get("clara", "/v1/consents/history?purpose=analytics&profileId=" + profile());

        assertThat(history.getList("items.state")).containsExactly("GIVEN", "WITHDRAWN", "GIVEN");
    }

    private int sequence;

    private Map<String, Object> choice(boolean allowed) {
        sequence++;
        return Map.of(
                "type",
                "identify",
                "messageId",
                run + "-choice-" + sequence,
                "userId",
                customer,
                "timestamp",
                Instant.parse("2026-02-02T08:00:00Z").plusSeconds(sequence).toString(),
                "traits",
                Map.of("email", customer + "@example.org"),
                "context",
                Map.of("consent", Map.of("categoryPreferences", Map.of("analytics", allowed))));
    }

    private Map<String, Object> order(String number) {
        return Map.of(
                "type",
                "track",
                "messageId",
                run + "-order-" + number,
                "userId",
                customer,
                "event",
                "Order Completed",
                "timestamp",
                "2026-02-03T10:00:00Z",
                "properties",
                Map.of("order_id", run + number, "revenue", 49.9, "currency", "EUR"));
    }

    private String profile() {
        return GATEWAY.post("anna", "/v1/profiles/lookup", Map.of("type", "userId", "value", customer))
                .getString("id");
    }

    private JsonPath timeline() {
        return GATEWAY.get("anna", "/v1/profiles/%s/timeline".formatted(profile()));
    }

    private List<String> memberships() {
        return GATEWAY.get("mara", "/v1/segments/memberships/" + profile()).getList("items.segment");
    }

    private Map<String, String> states() {
        var consents = GATEWAY.get("clara", "/v1/consents?profileId=" + profile());
        var purposes = consents.<String>getList("items.purpose");
        var states = consents.<String>getList("items.state");
        return IntStream.range(0, purposes.size()).boxed().collect(Collectors.toMap(purposes::get, states::get));
    }

    private static int customers() {
        var answer = GATEWAY.as("anna").get("/v1/metrics/customers?" + PERIOD);
        return answer.statusCode() == 200 ? (int) answer.jsonPath().getDouble("value") : 0;
    }
}
