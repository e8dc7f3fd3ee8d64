package io.stammkunde.metrics.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.metrics.testshop.Shop;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowClustersTest {
    private static final int FAITHFUL = 30;
    private static final int GONE = 40;

    @TempDir
    Path folder;

    private final List<ResolvedEventV1> orders = new ArrayList<>();
    private Shop shop;

    @BeforeEach
    void open() {
        shop = new Shop(folder);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    /** Some who came every month and spent much, many who came once, long ago, for little. */
    private void twoKindsOfCustomers() {
        IntStream.range(0, FAITHFUL).forEach(i -> {
            shop.permit("faithful-" + i);
            IntStream.rangeClosed(1, 6)
                    .forEach(month -> buys("faithful-" + i, "2026-%02d-15".formatted(month), 200 + i));
        });
        IntStream.range(0, GONE).forEach(i -> {
            shop.permit("gone-" + i);
            buys("gone-" + i, "2025-07-%02d".formatted(1 + i % 28), 10 + i % 5);
        });
        buys("withdrawn", "2026-01-01", 5000);
    }

    private void buys(String person, String day, int revenue) {
        var order = person + day;
        orders.add(Shop.event(
                order,
                person,
                "Order Completed",
                Shop.noon(day),
                Map.of("order_id", order, "revenue", revenue, "currency", "EUR")));
    }

    private Clusters ask(Integer k) {
        shop.events(orders.toArray(ResolvedEventV1[]::new));
        return new ShowClusters(shop.database, shop.calendar, shop.currencies)
                .handle(shop.calendar.snapshot("2026-07-01"), k, null)
                .await()
                .indefinitely();
    }

    @Test
    void customersWhoAreAlikeAreOneGroupAndNamedByWhatSetsThemApart() {
        twoKindsOfCustomers();

        var answer = ask(null);

        assertThat(answer.k()).isEqualTo(2);
        assertThat(answer.chosen()).isTrue();
        assertThat(answer.tried()).hasSize(7);
        assertThat(answer.customers()).isEqualTo(FAITHFUL + GONE);
        assertThat(answer.groups()).extracting(Clusters.Group::customers).containsExactly(FAITHFUL, GONE);
        assertThat(answer.groups().getFirst().name().en())
                .containsAnyOf("High revenue", "Many orders", "Here recently");
        assertThat(answer.groups().getLast().name().de())
                .containsAnyOf("Geringer Umsatz", "Wenige Bestellungen", "Lange nicht mehr da");
    }

    @Test
    void aGroupOfTooFewPeopleIsNotShown() {
        twoKindsOfCustomers();
        shop.permit("whale");
        IntStream.rangeClosed(1, 28).forEach(day -> buys("whale", "2026-06-%02d".formatted(day), 1_000_000));

        var answer = ask(3);

        assertThat(answer.groups())
                .filteredOn(Clusters.Group::suppressed)
                .hasSizeGreaterThan(1)
                .allSatisfy(group -> {
                    assertThat(group.customers()).isNull();
                    assertThat(group.means()).isEmpty();
                });
    }

    @Test
    void aFewCustomersAreNotDivided() {
        shop.permit("only");
        buys("only", "2026-01-01", 10);

        assertThatThrownBy(() -> ask(null)).isInstanceOf(TooFewToDivide.class).hasMessageContaining("need 50");
    }
}
