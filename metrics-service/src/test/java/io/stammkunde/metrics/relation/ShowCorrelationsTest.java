package io.stammkunde.metrics.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.http.InvalidParameter;
import io.stammkunde.metrics.testshop.Shop;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowCorrelationsTest {
    @TempDir
    Path folder;

    private Shop shop;

    @BeforeEach
    void open() {
        shop = new Shop(folder);
        for (int i = 1; i <= 6; i++) {
            var name = "p" + i;
            shop.permit(name);
            shop.events(
                    basket(name, i, i),
                    survey(name, "early", "nps", 3, 10, "2026-02-01"),
                    survey(name, "late", "nps", i, 10, "2026-03-01"),
                    survey(name, "late", "csat", 6 - Math.min(i, 5), 5, "2026-03-01"));
        }
        shop.events(basket("withdrawn", 99, 1), survey("stranger", "x", "nps", 0, 10, "2026-02-01"));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    /** An order of as many products, each of a category of its own, ordered on that day of January. */
    private static ResolvedEventV1 basket(String person, int products, int day) {
        var lines = java.util.stream.IntStream.rangeClosed(1, products)
                .mapToObj(
                        i -> Map.<String, Object>of("product_id", "article-" + i, "category", "kind-" + i, "price", 2))
                .toList();
        return Shop.event(
                "order-" + person,
                person,
                "Order Completed",
                Shop.noon("2026-01-%02d".formatted(Math.min(day, 31))),
                Map.of("order_id", person, "products", lines));
    }

    private static ResolvedEventV1 survey(String person, String id, String kind, int score, int highest, String day) {
        return Shop.event(
                id + kind + person,
                person,
                "Survey Answered",
                Shop.noon(day),
                Map.of("survey", "s", "kind", kind, "score", BigDecimal.valueOf(score), "scaleMax", highest));
    }

    private Correlations ask(String figures, String asOf) {
        return new ShowCorrelations(shop.database, shop.calendar, shop.currencies)
                .handle(shop.calendar.snapshot(asOf), CustomerFigure.asked(figures), null)
                .await()
                .indefinitely();
    }

    @Test
    void figuresThatRiseTogetherAreFound() {
        var answer = ask("revenue,products,categories,nps", "2026-06-01");

        assertThat(answer.customers()).isEqualTo(6);
        assertThat(answer.examined()).isEqualTo(6);
        assertThat(answer.currency()).isEqualTo("EUR");
        assertThat(answer.pairs()).hasSize(6).allSatisfy(pair -> {
            assertThat(pair.customers()).isEqualTo(6);
            assertThat(pair.pearson()).isNotNull();
            assertThat(pair.pearson().coefficient()).isCloseTo(1, within(1e-12));
            assertThat(pair.spearman()).isNotNull();
            assertThat(pair.kendall()).isNotNull();
            assertThat(pair.kendall().adjustedPValue())
                    .isGreaterThanOrEqualTo(pair.kendall().pValue());
        });
    }

    @Test
    void theLatestAnswerCountsAndEarlierStatesStay() {
        assertThat(ask("csat,recency", "2026-06-01").pairs().getFirst().pearson())
                .isNotNull()
                .satisfies(found -> assertThat(found.coefficient()).isGreaterThan(0.9));
        // in February everybody had given the same answer
        assertThat(ask("nps,recency", "2026-02-15").pairs().getFirst().pearson())
                .isNull();
    }

    @Test
    void whatIsNotKnownIsLeftOutOfAPair() {
        var answer = ask("orders,nps", "2026-01-20");

        assertThat(answer.customers()).isEqualTo(6);
        assertThat(answer.pairs().getFirst().customers()).isZero();
    }

    @Test
    void allFiguresAreComparedWithEachOther() {
        var answer = new ShowCorrelations(shop.database, shop.calendar, shop.currencies)
                .handle(shop.calendar.snapshot(null), CustomerFigure.asked(null), null)
                .await()
                .indefinitely();

        assertThat(answer.figures()).hasSize(10);
        assertThat(answer.pairs()).hasSize(45);
    }

    @Test
    void unknownFiguresAreRefused() {
        for (var figures : List.of("orders", "orders,orders", "orders,luck", "")) {
            assertThatThrownBy(() -> CustomerFigure.asked(figures)).as(figures).isInstanceOf(InvalidParameter.class);
        }
    }
}
