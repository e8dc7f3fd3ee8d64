package io.stammkunde.metrics.nextcategory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.metrics.figure.MeasureFigures;
import io.stammkunde.metrics.nextcategory.CustomerOutlook.Outlook;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.testshop.Shop;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NextCategoryTest {
    private static final Period YEAR = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));
    private static final Instant BEGIN = Instant.parse("2026-02-01T10:00:00Z");
    private static final List<String> CATEGORIES = List.of("tea", "pots", "cups", "books");

    @TempDir
    Path folder;

    private Shop shop;

    @BeforeEach
    void open() {
        shop = new Shop(folder);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private ShowNextCategories show() {
        return new ShowNextCategories(
                shop.database, shop.calendar, new MeasureFigures(shop.calendar, shop.currencies, shop.config));
    }

    private NextCategories ask() {
        return show().handle(YEAR, 500).await().indefinitely();
    }

    private CustomerOutlook ask(String person) {
        return show().handle(Shop.id(person), YEAR, 10).await().indefinitely();
    }

    private static ResolvedEventV1 basket(String person, String order, int day, Collection<String> categories) {
        return Shop.event(
                "order-" + order,
                person,
                "Order Completed",
                BEGIN.plusSeconds(86_400L * day),
                Map.of(
                        "order_id",
                        order,
                        "products",
                        categories.stream()
                                .map(category -> Map.<String, Object>of("name", "x", "category", category))
                                .toList()));
    }

    /** Counted again in plain Java over random baskets, some of which tell no category. */
    @Test
    void transitionsAreThoseOfTheSlowProgram() {
        var random = new Random(7);
        var steps = new ArrayList<List<Set<String>>>();
        var people = new TreeMap<String, Set<String>>();
        var events = new ArrayList<ResolvedEventV1>();
        for (int p = 0; p < 40; p++) {
            var person = "p" + p;
            shop.permit(person);
            Set<String> before = Set.of();
            for (int order = 0; order < random.nextInt(6); order++) {
                var basket = new TreeSet<String>();
                for (var category : CATEGORIES) {
                    if (random.nextInt(3) == 0) {
                        basket.add(category);
                    }
                }
                events.add(basket(person, person + "-" + order, order, basket));
                if (!basket.isEmpty()) {
                    if (!before.isEmpty()) {
                        steps.add(List.of(before, basket));
                        for (var after : before) {
                            for (var next : basket) {
                                people.computeIfAbsent(after + ">" + next, key -> new HashSet<>())
                                        .add(person);
                            }
                        }
                    }
                    before = basket;
                }
            }
        }
        shop.events(events);

        var answer = ask();

        assertThat(answer.steps()).isEqualTo(steps.size());
        int shown = 0;
        for (var way : people.entrySet()) {
            var after = way.getKey().split(">", -1)[0];
            var next = way.getKey().split(">", -1)[1];
            var found = answer.categories().stream()
                    .filter(transition -> transition.after().equals(after)
                            && transition.next().equals(next))
                    .toList();
            if (way.getValue().size() < 5) {
                assertThat(found).isEmpty();
                continue;
            }
            shown++;
            double from = steps.stream()
                    .filter(step -> step.getFirst().contains(after))
                    .count();
            double to =
                    steps.stream().filter(step -> step.getLast().contains(next)).count();
            double both = steps.stream()
                    .filter(step ->
                            step.getFirst().contains(after) && step.getLast().contains(next))
                    .count();
            assertThat(found).hasSize(1);
            assertThat(found.getFirst().people()).isEqualTo(way.getValue().size());
            assertThat(found.getFirst().probability()).isCloseTo(both / from, within(1e-12));
            assertThat(found.getFirst().lift()).isCloseTo(both / from / (to / steps.size()), within(1e-12));
        }
        assertThat(answer.categories()).hasSize(shown);
        assertThat(shown).isPositive();
    }

    @Test
    void aCustomerGoesOnFromTheirLatestOrderThatTellsACategory() {
        for (int p = 0; p < 10; p++) {
            shop.permit("p" + p);
            shop.events(
                    basket("p" + p, "a" + p, 0, List.of("tea")),
                    basket("p" + p, "b" + p, 1, List.of(p < 6 ? "pots" : "cups")));
        }
        shop.permit("ada", "eve");
        shop.events(
                basket("ada", "ada-1", 5, List.of("tea")),
                basket("ada", "ada-2", 6, List.of()),
                basket("eve", "eve-1", 5, List.of("gardening")));

        var ada = ask("ada");
        assertThat(ada.after()).containsExactly("tea");
        assertThat(ada.basis()).isEqualTo("transitions");
        assertThat(ada.lastOrderOn()).isEqualTo("2026-02-06");
        // four people went on to cups: too few to be told of
        assertThat(ada.categories()).containsExactly(new Outlook("pots", 0.6, 1));
        var eve = ask("eve");
        assertThat(eve.basis()).isEqualTo("popularity");
        assertThat(eve.categories()).containsExactly(new Outlook("pots", 0.6, 1));
    }

    @Test
    void anOrderOfSeveralCategoriesIsTheMeanOfThem() {
        var transitions = List.of(
                new Transition("tea", "pots", 9, 0.5, 2),
                new Transition("tea", "cups", 9, 0.2, 1),
                new Transition("books", "pots", 9, 0.1, 0.4),
                new Transition("other", "pots", 9, 1, 4));

        var outlook = CustomerOutlook.of(
                Shop.id("ada"),
                LocalDate.of(2026, 2, 1),
                List.of("books", "tea", "unheard"),
                transitions,
                Map.of("pots", 0.25, "cups", 0.2),
                5);

        assertThat(outlook.categories()).hasSize(2);
        assertThat(outlook.categories().getFirst().next()).isEqualTo("pots");
        assertThat(outlook.categories().getFirst().probability()).isCloseTo(0.3, within(1e-12));
        assertThat(outlook.categories().getFirst().lift()).isCloseTo(1.2, within(1e-12));
        assertThat(outlook.categories().getLast().probability()).isCloseTo(0.1, within(1e-12));
    }

    @Test
    void whoeverMayNotBeCountedHasNoOutlook() {
        shop.permit("ada");
        shop.events(basket("ada", "1", 0, List.of("tea")));
        assertThat(ask("ada").categories()).isEmpty();

        shop.withdraw("ada");

        assertThatThrownBy(() -> ask("ada")).isInstanceOf(NextCategoryRefusal.UnknownCustomer.class);
        assertThatThrownBy(() -> ask("nobody")).isInstanceOf(NextCategoryRefusal.UnknownCustomer.class);
        assertThat(ask().categories()).isEmpty();
        assertThat(ask().steps()).isZero();
    }
}
