package io.stammkunde.metrics.http;

import static io.restassured.RestAssured.given;
import static io.stammkunde.metrics.testshop.Shop.event;
import static io.stammkunde.metrics.testshop.Shop.id;
import static io.stammkunde.metrics.testshop.Shop.noon;
import static io.stammkunde.metrics.testshop.Shop.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.stammkunde.contracts.privacy.ParticipantV1;
import io.stammkunde.contracts.privacy.PrivacyMode;
import io.stammkunde.contracts.privacy.PrivacyReceiptV1;
import io.stammkunde.contracts.privacy.PrivacyReceiptV1.RowV1;
import io.stammkunde.testing.TestTokens;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rights requests as consent-service sees them. */
@QuarkusTest
class ErasureFlowTest {
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final UUID request = UUID.randomUUID();
    private final List<UUID> known = new ArrayList<>();

    private Wire wire;
    private Commands commands;

    @BeforeEach
    void connect() {
        wire = new Wire();
        commands = new Commands(wire, request);
    }

    /** Nobody may be left whom other tests would count. */
    @AfterEach
    void forgetEveryone() {
        var forgotten = new Commands(wire, UUID.randomUUID()).send(PrivacyMode.EXECUTE, known);
        wire.close();
        assertThat(forgotten.failure()).isNull();
    }

    private void permitted(String name) {
        known.add(id(name));
        wire.profile(id(name), name + "-number", 1, true);
    }

    private static BigDecimal revenue(int year) {
        String value = given().auth()
                .oauth2(TestTokens.of("analyst"))
                .get("/v1/metrics/revenue?from=%d-01-01&to=%d-01-01".formatted(year, year + 1))
                .then()
                .statusCode(200)
                .extract()
                .path("value")
                .toString();
        return new BigDecimal(value);
    }

    private static void awaitRevenue(int year, String value) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(revenue(year)).isEqualByComparingTo(value));
    }

    private static Map<String, Long> found(PrivacyReceiptV1 receipt) {
        return receipt.rows().stream()
                .filter(row -> row.found() > 0)
                .collect(Collectors.toMap(RowV1::category, RowV1::found));
    }

    @Test
    void itTakesPartWithEverythingThatItKeeps() {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Commands.participants())
                        .last()
                        .satisfies(participant ->
                                assertThat(participant.participant()).isEqualTo("metrics-service"))
                        .satisfies(participant -> assertThat(participant.stores())
                                .contains(
                                        new ParticipantV1.StoreV1("metrics-service/duckdb/events", "events"),
                                        new ParticipantV1.StoreV1("metrics-service/duckdb/people", "people"))));
    }

    @Test
    void anErasureIsPlannedDoneOnceAndLeavesNothing() {
        // Given
        permitted("zoe");
        permitted("zac");
        wire.event(order("zoe", "z-1", "1974-03-01", "10"));
        wire.event(order("zac", "z-2", "1974-03-02", "300"));
        wire.event(event("z-said", "zoe", "Social Mention", noon("1974-03-03"), Map.of("sentiment", 0.5)));
        wire.enters(id("zoe"), "vip");
        awaitRevenue(1974, "310");
        var zoe = List.of(id("zoe"), UUID.randomUUID());

        // When
        var expected = Map.of("events", 2L, "orders", 1L, "mentions", 1L, "memberships", 1L, "people", 1L);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(found(commands.send(PrivacyMode.DRY_RUN, zoe)))
                        .isEqualTo(expected));
        var done = commands.send(PrivacyMode.EXECUTE, zoe);

        // Then
        assertThat(done.failure()).isNull();
        assertThat(found(done)).isEqualTo(expected);
        assertThat(done.rows()).allMatch(row -> row.erased() == row.found() && row.retained() == 0);
        assertThat(done.consumed()).containsKey(Wire.topic("incoming.metrics-events"));
        assertThat(commands.send(PrivacyMode.VERIFY, zoe).rows()).isNotEmpty().allMatch(row -> row.found() == 0);
        assertThat(found(commands.send(PrivacyMode.EXECUTE, zoe))).isEqualTo(expected);
        assertThat(revenue(1974)).isEqualByComparingTo("300");
        assertThat(Commands.tombstones("outgoing.scores-changed"))
                .contains(id("zoe").toString())
                .doesNotContain(id("zac").toString());

        // When
        wire.event(order("zoe", "z-3", "1974-03-04", "10"));
        wire.profile(id("zoe"), "zoe-number", 7, true);
        wire.enters(id("zoe"), "vip");
        wire.event(order("zac", "z-4", "1974-03-05", "5"));

        // Then
        awaitRevenue(1974, "305");
        assertThat(commands.send(PrivacyMode.VERIFY, zoe).rows()).allMatch(row -> row.found() == 0);
    }

    @Test
    void aRestrictionIsAnsweredWhenThePersonIsCountedNoMore() {
        // Given
        permitted("yan");
        wire.event(order("yan", "y-1", "1972-03-01", "10"));
        awaitRevenue(1972, "10");

        // When
        wire.profile(id("yan"), "yan-number", 2, false);
        var restricted = commands.send(PrivacyMode.RESTRICT, List.of(id("yan")));

        // Then
        assertThat(restricted.failure()).isNull();
        assertThat(revenue(1972)).isEqualByComparingTo("0");
        assertThat(commands.send(PrivacyMode.LIFT_RESTRICTION, List.of(id("yan")))
                        .failure())
                .isNull();
        assertThat(commands.send(PrivacyMode.RESTRICT, List.of(UUID.randomUUID()))
                        .failure())
                .isNull();
    }

    @Test
    void aRestrictionThatDoesNotArriveIsNoSuccess() {
        permitted("yve");
        wire.event(order("yve", "y-2", "1970-03-01", "10"));
        awaitRevenue(1970, "10");
        assertThat(commands.send(PrivacyMode.RESTRICT, List.of(id("yve"))).failure())
                .isEqualTo("StillCounted");
    }

    @Test
    void everythingHeldOnAPersonIsToldToServices() {
        permitted("xia");
        wire.event(order("xia", "x-1", "1974-06-01", "0"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> given().auth()
                        .oauth2(TestTokens.of("service"))
                        .contentType("application/json")
                        .body(Map.of("profileIds", Set.of(id("xia"))))
                        .post("/v1/privacy/holdings")
                        .then()
                        .statusCode(200)
                        .body("counts.events", equalTo(1))
                        .body("orders", hasSize(1))
                        .body("orders.currency", hasItem("EUR"))
                        .body("orders[0].ordered_at", equalTo(noon("1974-06-01").toString()))
                        .body("people.customer_key", hasItem("xia-number"))
                        .body("scores", hasSize(0)));
    }
}
