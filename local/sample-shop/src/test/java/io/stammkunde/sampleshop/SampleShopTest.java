package io.stammkunde.sampleshop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SampleShopTest {
    private static final Instant END = Instant.parse("2026-03-01T12:00:00Z");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void tellsTheSameHistoryByteForByteForTheSameSeed() throws Exception {
        assertThat(digest(new SampleShop(7, END, 400))).isEqualTo(digest(new SampleShop(7, END, 400)));
    }

    @Test
    void tellsAnotherHistoryForAnotherSeed() throws Exception {
        assertThat(digest(new SampleShop(8, END, 400))).isNotEqualTo(digest(new SampleShop(7, END, 400)));
    }

    @Test
    void isTheSizeOfASmallShop() {
        Map<String, Integer> counts = new TreeMap<>();
        Set<Object> customers = new HashSet<>();
        SampleShop.demo(END).events().forEach(event -> {
            counts.merge(kind(event), 1, Integer::sum);
            if (event.item().get("userId") instanceof String customer) {
                customers.add(customer);
            }
        });
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();

        assertThat(total).as("%s", counts).isBetween(60_000, 100_000);
        assertThat(customers).hasSizeBetween(4_800, 5_000);
        assertThat(counts.get("Order Completed")).as("%s", counts).isBetween(8_000, 13_000);
        assertThat(counts)
                .containsKeys(
                        "page",
                        "identify",
                        "Product Viewed",
                        "Product Added",
                        "Checkout Started",
                        "Order Refunded",
                        "Order Cancelled",
                        "Survey Answered",
                        "Ticket Opened",
                        "Ticket First Answered",
                        "Ticket Resolved",
                        "Subscription Started",
                        "Subscription Cancelled",
                        "Experiment Viewed");
    }

    @Test
    void oneInThreeCustomersBuysAgainAndAFewBuyALot() {
        // Given
        Map<Object, Integer> orders = new HashMap<>();

        // When
        SampleShop.demo(END)
                .events()
                .filter(event -> kind(event).equals("Order Completed"))
                .forEach(event -> orders.merge(event.item().get("userId"), 1, Integer::sum));

        // Then
        double repeat = orders.values().stream().filter(count -> count > 1).count() / (double) orders.size();
        assertThat(repeat).isBetween(0.3, 0.6);
        assertThat(orders.values().stream().mapToInt(Integer::intValue).max().orElseThrow())
                .isGreaterThan(12);
    }

    @Test
    void whoeverHasSubscribedBuysEveryMonth() {
        Map<Object, Integer> orders = new HashMap<>();
        SampleShop.demo(END).events().forEach(event -> {
            if (kind(event).equals("Subscription Started")) {
                orders.put(event.item().get("userId"), 0);
            } else if (kind(event).equals("Order Completed")) {
                orders.computeIfPresent(event.item().get("userId"), (subscriber, count) -> count + 1);
            }
        });

        assertThat(orders.values().stream()
                        .mapToInt(Integer::intValue)
                        .average()
                        .orElseThrow())
                .isBetween(6.0, 14.0);
    }

    @Test
    void theOnePageCheckoutTrulyHelps() {
        // Given
        Map<Object, int[]> seen = new HashMap<>();
        Map<Object, String> arms = new HashMap<>();
        CheckoutTrial trial = CheckoutTrial.before(END);

        // When
        SampleShop.demo(END).events().filter(event -> trial.runsAt(event.at())).forEach(event -> {
            if (kind(event).equals("Experiment Viewed")
                    && event.item().get("properties") instanceof Map<?, ?> properties) {
                String arm = String.valueOf(properties.get("variation_id"));
                arms.put(event.item().get("userId"), arm);
                seen.computeIfAbsent(arm, ignored -> new int[2])[0]++;
            } else if (kind(event).equals("Order Completed")
                    && arms.containsKey(event.item().get("userId"))) {
                seen.get(arms.get(event.item().get("userId")))[1]++;
            }
        });

        // Then
        double control = seen.get("control")[1] / (double) seen.get("control")[0];
        double onePage = seen.get("one-page")[1] / (double) seen.get("one-page")[0];
        assertThat(onePage - control).isBetween(0.04, 0.15);
    }

    @Test
    void knowsWhatItPaidForEachChannelAndMonth() {
        SampleShop shop = SampleShop.demo(END);

        assertThat(shop.costs())
                .hasSize(26 * 4)
                .allSatisfy(cost -> assertThat(cost.amount()).isPositive())
                .isEqualTo(shop.costs());
    }

    static String kind(ShopEvent event) {
        return String.valueOf(event.item().getOrDefault("event", event.item().get("type")));
    }

    private static String digest(SampleShop shop) throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        shop.events().forEach(event -> digest.update(json(event).getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    static String json(ShopEvent event) {
        try {
            return JSON.writeValueAsString(event.item());
        } catch (JsonProcessingException cause) {
            throw new AssertionError("an event is plain JSON", cause);
        }
    }
}
