package io.stammkunde.metrics.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.metrics.MetricsConfig;
import io.stammkunde.metrics.acquisition.AcquisitionFigures;
import io.stammkunde.metrics.database.Question;
import io.stammkunde.metrics.loyalty.LoyaltyFigures;
import io.stammkunde.metrics.reporting.Basis;
import io.stammkunde.metrics.reporting.Grain;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.reporting.Restriction;
import io.stammkunde.metrics.reporting.View;
import io.stammkunde.metrics.retention.RetentionFigures;
import io.stammkunde.metrics.sales.SalesFigures;
import io.stammkunde.metrics.testshop.Shop;
import io.stammkunde.metrics.testshop.TestConfig;
import io.stammkunde.metrics.value.ValueFigures;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One query for all groups, or over orders that are kept for the question, says what a query for each group says. */
class GroupsAtOnceTest {
    private static final MetricsConfig CONFIG = TestConfig.in(Path.of("unused"));
    private static final List<Figure> FIGURES = Stream.of(
                    SalesFigures.all(),
                    LoyaltyFigures.all(CONFIG),
                    RetentionFigures.all(CONFIG),
                    ValueFigures.all(CONFIG),
                    AcquisitionFigures.all())
            .flatMap(List::stream)
            .filter(Figure::isSumOverBuyers)
            .toList();
    private static final Period SPRING = new Period(LocalDate.parse("2026-03-01"), LocalDate.parse("2026-06-01"));
    private static final List<UUID> SOURCES = List.of(Shop.id("web shop"), Shop.id("till"));
    private static final List<View> VIEWS = List.of(
            View.at(Shop.NOW),
            new View(Shop.NOW, Instant.parse("2026-05-01T00:00:00Z"), List.of()),
            new View(Shop.NOW, null, List.of(new Restriction.OfSegment("friends"))));

    @TempDir
    Path folder;

    private Shop shop;

    @BeforeEach
    void fill() {
        shop = new Shop(folder);
        var random = new Random(7);
        var names = IntStream.range(0, 40).mapToObj(i -> "p" + i).toArray(String[]::new);
        shop.permit(names);
        shop.withdraw("p3");
        shop.merge("p4", "p5");
        shop.enter("friends", names[0], names[1], names[3], names[5], names[7], names[9]);
        shop.enter("guests", names[1], names[2], names[9]);
        var events = new ArrayList<ResolvedEventV1>();
        for (int i = 0; i < 400; i++) {
            var at = Shop.noon("2026-01-01").plusSeconds(random.nextInt(180 * 86_400));
            var person = names[random.nextInt(names.length)];
            var value = random.nextInt(20_000) / 100.0;
            var source = SOURCES.get(random.nextInt(SOURCES.size()));
            var currency = random.nextInt(4) == 0 ? "CHF" : "EUR";
            events.add(Shop.from(source, Shop.order(person, "o" + i, at, Double.toString(value), currency)));
            if (i % 5 == 0) {
                var refund = Shop.event(
                        "r" + i, person, "Order Refunded", at.plusSeconds(86_400), Map.of("order_id", "o" + i));
                events.add(Shop.from(SOURCES.get(random.nextInt(SOURCES.size())), refund));
            }
        }
        for (int i = 0; i < 60; i++) {
            var at = Shop.noon("2026-02-15").plusSeconds(random.nextInt(110 * 86_400));
            var name = i % 2 == 0 ? "Loyalty Points Earned" : "Product Viewed";
            var event = Shop.event("e" + i, names[random.nextInt(names.length)], name, at, Map.of());
            events.add(Shop.from(SOURCES.get(random.nextInt(SOURCES.size())), event));
        }
        shop.events(events);
        for (int i = 0; i < names.length; i += 2) {
            shop.score(names[i], random.nextDouble(), random.nextInt(100_000) / 100.0, i % 8 == 0 ? "CHF" : "EUR");
        }
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private record Said(Measure measure, Evidence sums) {
        static Said of(Measurements.Found part) {
            return new Said(part.measure(), part.evidence().get().orElseThrow());
        }
    }

    private <T> T ask(Question<T> question) {
        return shop.database.ask(question).await().indefinitely();
    }

    @Test
    void allGroupsAreAsEachWouldBeByItself() {
        for (var figure : FIGURES) {
            for (var by : Dimension.values()) {
                for (var view : VIEWS) {
                    var scope = new FigureScope(SPRING, null, by == Dimension.CURRENCY ? null : "EUR", view);
                    if (!figure.isSumOverBuyers(by) || !figure.isDivisible(scope)) {
                        continue;
                    }
                    var groups = ask(sql -> Groups.of(sql, figure, by, scope, 100));

                    var together = ask(sql -> said(Measurements.parts(sql, figure, by, scope, groups)));

                    assertThat(groups).hasSizeGreaterThan(1);
                    assertThat(together)
                            .as("%s by %s", figure.definition().key(), by)
                            .isEqualTo(ask(sql -> groups.stream()
                                    .map(group -> Said.of(Measurements.part(sql, figure, by.of(scope, group))))
                                    .toList()));
                }
            }
        }
    }

    private static List<Said> said(List<Measurements.Found> parts) {
        return parts.stream().map(Said::of).toList();
    }

    @Test
    void theSumOfContributionsIsWhatIsMeasured() {
        for (var figure : FIGURES) {
            for (var view : VIEWS) {
                var scope = new FigureScope(SPRING, null, "EUR", view);

                Measure summed =
                        ask(sql -> Measurements.part(sql, figure, scope).measure());
                Measure measured = ask(sql -> Measurements.total(sql, figure, scope));
                assertThat(summed).as(figure.definition().key()).isEqualTo(measured);
            }
        }
    }

    @Test
    void whatIsKeptForTheQuestionSaysTheSame() {
        for (var figure : FIGURES) {
            for (var period : List.of(SPRING, SPRING.previous())) {
                List<Object> again = ask(sql -> overview(sql, figure, period, kept(sql, figure)));
                List<Object> anew = ask(sql -> overview(sql, figure, period, View.at(Shop.NOW)));
                assertThat(again).as(figure.definition().key()).isEqualTo(anew);
            }
        }
    }

    private static View kept(DSLContext sql, Figure figure) {
        return Basis.of(sql, View.at(Shop.NOW), List.of(SPRING.previous(), SPRING), figure.looksBack());
    }

    private static List<Object> overview(DSLContext sql, Figure figure, Period period, View view) {
        var scope = new FigureScope(period, null, null, view);
        return List.of(
                Said.of(Measurements.part(sql, figure, scope)),
                Map.copyOf(Measurements.byBucket(sql, figure, scope.by(Grain.WEEK))));
    }

    @Test
    void aSeriesHasTheSameValuesWithoutItsPeople() {
        for (var figure : FIGURES) {
            var scope = new FigureScope(SPRING, Grain.WEEK, "EUR", View.at(Shop.NOW));

            assertThat(values(ask(sql -> Measurements.valuesByBucket(sql, figure, scope))))
                    .as(figure.definition().key())
                    .isEqualTo(values(ask(sql -> Measurements.byBucket(sql, figure, scope))));
        }
    }

    private static List<String> values(Map<LocalDate, Measure> measures) {
        return measures.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue().value())
                .sorted()
                .toList();
    }
}
