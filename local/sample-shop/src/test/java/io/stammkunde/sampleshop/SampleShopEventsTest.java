package io.stammkunde.sampleshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What {@code docs/collect.md} asks of every event, and what a bookkeeper asks of every order. */
class SampleShopEventsTest {
    private static final Instant END = Instant.parse("2026-03-01T12:00:00Z");
    private static final List<ShopEvent> EVENTS = new ArrayList<>();

    @BeforeAll
    static void history() {
        new SampleShop(3, END, 1_000).events().forEach(EVENTS::add);
    }

    @Test
    void eventsComeInTheOrderOfTimeWithinTwentyFiveMonths() {
        assertThat(EVENTS).isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()));
        assertThat(EVENTS.getFirst().at()).isAfter(Instant.parse("2024-01-31T00:00:00Z"));
        assertThat(EVENTS.getLast().at()).isBeforeOrEqualTo(END);
    }

    @Test
    void everyEventIsAcceptedByTheCollectingApi() {
        Set<Object> ids = new HashSet<>();
        assertThat(EVENTS).allSatisfy(event -> {
            Map<String, Object> item = event.item();
            assertThat(item.get("type")).isIn("identify", "track", "page");
            assertThat(String.valueOf(item.get("messageId"))).hasSizeLessThan(100);
            assertThat(ids.add(item.get("messageId"))).isTrue();
            assertThat(item.containsKey("userId") || item.containsKey("anonymousId"))
                    .isTrue();
            assertThat(item.containsKey("event")).isEqualTo("track".equals(item.get("type")));
            assertThat(Instant.parse(String.valueOf(item.get("timestamp")))).isEqualTo(event.at());
            assertThat(SampleShopTest.json(event).getBytes(StandardCharsets.UTF_8))
                    .hasSizeLessThan(8 * 1024);
        });
    }

    @Test
    void revenueIsTheSumOfTheProductsLessTheDiscount() {
        assertThat(named("Order Completed")).isNotEmpty().allSatisfy(event -> {
            Map<?, ?> order = properties(event);
            assertThat(sum(order).subtract(money(order, "discount"))).isEqualByComparingTo(money(order, "revenue"));
            assertThat(money(order, "revenue").add(money(order, "tax")).add(money(order, "shipping")))
                    .isEqualByComparingTo(money(order, "total"));
            assertThat(order.get("currency")).isEqualTo("EUR");
        });
    }

    @Test
    void refundsAndCancellationsNameAnEarlierOrderAndNeverExceedIt() {
        // Given
        Map<Object, BigDecimal> revenue = new HashMap<>();

        // When
        for (ShopEvent event : EVENTS) {
            switch (SampleShopTest.kind(event)) {
                case "Order Completed" ->
                    revenue.put(properties(event).get("order_id"), money(properties(event), "revenue"));
                case "Order Refunded", "Order Cancelled" ->
                    // Then
                    assertThat(money(properties(event), "revenue"))
                            .isPositive()
                            .isLessThanOrEqualTo(revenue.get(properties(event).get("order_id")));
                default -> {}
            }
        }
    }

    @Test
    void noOrderIdOccursTwice() {
        assertThat(named("Order Completed").stream()
                        .map(event -> properties(event).get("order_id")))
                .doesNotHaveDuplicates();
    }

    @Test
    void customersAllowPartlyAndSomeChangeTheirMinds() {
        // Given
        Map<Object, List<Object>> choices = new HashMap<>();

        // When
        for (ShopEvent event : EVENTS) {
            if ("identify".equals(event.item().get("type"))
                    && event.item().get("context") instanceof Map<?, ?> context
                    && context.get("consent") instanceof Map<?, ?> consent
                    && consent.get("categoryPreferences") instanceof Map<?, ?> preferences) {
                choices.computeIfAbsent(event.item().get("userId"), ignored -> new ArrayList<>())
                        .add(preferences.get("marketing"));
            }
        }

        // Then
        long allowed = choices.values().stream()
                .filter(all -> Boolean.TRUE.equals(all.getFirst()))
                .count();
        assertThat(allowed / (double) choices.size()).isBetween(0.4, 0.65);
        assertThat(choices.values()).anySatisfy(all -> assertThat(all).containsExactly(true, false));
    }

    @Test
    void strangersBecomeKnownOnTheDeviceTheyCameWith() {
        // Given
        Set<Object> before = new HashSet<>();
        Set<Object> after = new HashSet<>();

        // When
        for (ShopEvent event : EVENTS) {
            (event.item().containsKey("userId") ? after : before)
                    .add(event.item().get("anonymousId"));
        }

        // Then
        long known = before.stream().filter(after::contains).count();
        assertThat(known / (double) before.size()).isBetween(0.7, 0.85);
    }

    @Test
    void mailboxesStandUnderExampleDomainsAndAreUnique() {
        Map<Object, Object> customers = new HashMap<>();
        for (ShopEvent event : EVENTS) {
            if (event.item().get("traits") instanceof Map<?, ?> traits && traits.get("email") instanceof String email) {
                assertThat(email).matches("[a-z]+\\.[a-z]+\\d+@example\\.(org|com)");
                assertThat(customers.put(email, event.item().get("userId"))).isNull();
            }
        }
        assertThat(customers).hasSizeGreaterThan(900);
    }

    private static List<ShopEvent> named(String name) {
        return EVENTS.stream()
                .filter(event -> SampleShopTest.kind(event).equals(name))
                .toList();
    }

    private static Map<?, ?> properties(ShopEvent event) {
        return event.item().get("properties") instanceof Map<?, ?> properties ? properties : Map.of();
    }

    private static BigDecimal money(Map<?, ?> order, String name) {
        return order.get(name) instanceof BigDecimal amount ? amount : BigDecimal.ZERO;
    }

    private static BigDecimal sum(Map<?, ?> order) {
        BigDecimal sum = BigDecimal.ZERO;
        if (order.get("products") instanceof List<?> products) {
            for (Object product : products) {
                Map<?, ?> line = product instanceof Map<?, ?> map ? map : Map.of();
                int quantity = line.get("quantity") instanceof Integer pieces ? pieces : 0;
                sum = sum.add(money(line, "price").multiply(BigDecimal.valueOf(quantity)));
            }
        }
        return sum;
    }
}
