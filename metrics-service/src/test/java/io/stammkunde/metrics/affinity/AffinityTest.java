package io.stammkunde.metrics.affinity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.metrics.affinity.AffinityQuestion.Item;
import io.stammkunde.metrics.figure.MeasureFigures;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.testshop.Shop;
import io.stammkunde.metrics.testshop.Table;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AffinityTest {
    private static final Period MARCH = new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1));

    @TempDir
    Path folder;

    private Shop shop;

    @BeforeEach
    void open() {
        shop = new Shop(folder);
        shop.permit("ada");
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private Affinities ask(Item by, double minSupport, int limit) {
        var measure = new MeasureFigures(shop.calendar, shop.currencies, shop.config);
        return new ShowAffinity(shop.database, shop.calendar, measure)
                .handle(new AffinityQuestion(MARCH, by, minSupport, limit))
                .await()
                .indefinitely();
    }

    private static ResolvedEventV1 basket(String person, String order, Object products) {
        return Shop.event(
                "order-" + order,
                person,
                "Order Completed",
                Shop.noon("2026-03-05"),
                Map.of("order_id", order, "products", products));
    }

    private static Map<String, Object> product(String name) {
        return Map.of("name", name, "price", 1);
    }

    /** Hahsler, Hornik, Reutterer (2006): the month of a grocery, 9,835 baskets of 169 items. */
    @Test
    void butterAndWholeMilkMeetAsPublished() {
        var baskets = new LinkedHashMap<String, List<Map<String, Object>>>();
        for (var line : Table.read("groceries/groceries.csv.gz")) {
            baskets.computeIfAbsent(line.getField("Person"), person -> new java.util.ArrayList<>())
                    .add(product(line.getField("item")));
        }
        shop.events(baskets.entrySet().stream()
                .map(basket -> basket("ada", basket.getKey(), basket.getValue()))
                .toList());

        var answer = ask(Item.PRODUCT, 0.02, 200);

        assertThat(answer.orders()).isEqualTo(9835);
        assertThat(answer.items()).isEqualTo(169);
        assertThat(answer.pairs()).hasSize(61);
        var butter = answer.pairs().stream()
                .filter(pair -> pair.first().equals("butter") && pair.second().equals("whole milk"))
                .findFirst()
                .orElseThrow();
        assertThat(butter.together()).isEqualTo(271);
        assertThat(butter.support()).isCloseTo(0.02755465175, within(5e-12));
        assertThat(butter.confidence()).isCloseTo(0.4972477064, within(5e-11));
        assertThat(butter.lift()).isCloseTo(1.9460530015, within(5e-11));
    }

    @Test
    void anItemCountsOnceInAnOrderWhateverItIsKnownBy() {
        var pen = Map.<String, Object>of("product_id", "P1", "name", "Pen", "category", "office");
        var ink = Map.<String, Object>of("sku", "I1", "name", "Ink", "category", "office");
        shop.events(
                basket("ada", "1", List.of(pen, pen, ink)),
                basket("ada", "2", List.of(ink, pen, product("Cake"))),
                basket("ada", "3", List.of("no product", 3, product(" "))),
                basket("ada", "4", "no list"),
                basket("withdrawn", "5", List.of(pen, ink)));

        var products = ask(Item.PRODUCT, 0, 10);

        assertThat(products.orders()).isEqualTo(2);
        assertThat(products.items()).isEqualTo(3);
        assertThat(products.leastOrders()).isEqualTo(2);
        assertThat(products.pairs()).containsExactly(new Association("I1", "P1", 2, 1, 1, 1, 1));
        assertThat(ask(Item.CATEGORY, 0, 10).pairs()).isEmpty();
        assertThat(ask(Item.CATEGORY, 0, 10).items()).isEqualTo(1);
    }

    @Test
    void withoutOrdersNothingMeets() {
        assertThat(ask(Item.PRODUCT, 0.5, 10).pairs()).isEmpty();
    }

    @Test
    void countsThatContradictEachOtherAreRefused() {
        assertThatThrownBy(() -> Association.of("a", "b", 3, 2, 5, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Association.of("a", "b", 1, 2, 4, 8)).isEqualTo(new Association("a", "b", 1, 0.125, 0.5, 0.25, 1));
    }
}
