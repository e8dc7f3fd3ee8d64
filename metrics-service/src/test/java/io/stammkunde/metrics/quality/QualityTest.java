package io.stammkunde.metrics.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.metrics.figure.MeasureFigures;
import io.stammkunde.metrics.quality.DataQuality.Gap;
import io.stammkunde.metrics.quality.DataQuality.RuleResult;
import io.stammkunde.metrics.quality.DataQuality.UnusedTrait;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.testshop.Shop;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QualityTest {
    private static final Period MARCH = new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1));
    private static final Instant AT = Instant.parse("2026-03-10T12:00:00Z");
    private static final UUID SOURCE = UUID.fromString("00000000-0000-7000-8000-0000000000aa");

    @TempDir
    Path folder;

    private Shop shop;
    private int told;

    @BeforeEach
    void open() {
        shop = new Shop(folder);
        shop.permit("ada", "ben", "cleo", "dan", "eve");
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private DataQuality ask() {
        return new ShowQuality(
                        shop.database, shop.calendar, new MeasureFigures(shop.calendar, shop.currencies, shop.config))
                .handle(MARCH)
                .await()
                .indefinitely();
    }

    private RuleResult rule(String key) {
        return ask().dimensions().stream()
                .flatMap(dimension -> dimension.rules().stream())
                .filter(rule -> rule.rule().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private void passes(String key, long passing, long checked) {
        var rule = rule(key);
        assertThat(List.of(rule.passing(), rule.checked())).as(key).containsExactly(passing, checked);
    }

    private ResolvedEventV1 did(String person, String name, Instant at, Map<String, Object> properties) {
        return Shop.event("did-" + told++, person, name, at, properties);
    }

    private ResolvedEventV1 order(String id, Map<String, Object> more) {
        var properties = new HashMap<String, Object>(more);
        properties.put("order_id", id);
        return did("ada", "Order Completed", AT, properties);
    }

    private static Map<String, Object> product(Object price, Object quantity) {
        return Map.of("name", "x", "price", price, "quantity", quantity);
    }

    @Test
    void ordersAreCheckedForWhatTheyTell() {
        var tea = List.of(product("9.99", 2), product(1, "3"));
        shop.events(
                order("1", Map.of("revenue", "22.98", "currency", " eur ", "products", tea)),
                order("2", Map.of("revenue", "17.99", "discount", 5, "currency", "EUR", "products", tea)),
                order("3", Map.of("revenue", "19", "currency", "euro", "products", tea)),
                order("4", Map.of("products", List.of())),
                order("5", Map.of("revenue", -1, "total", 3, "tax", "2", "shipping", 1)),
                order("6", Map.of("revenue", 10, "total", "12.01", "tax", 2)));

        passes("order-value", 5, 6);
        passes("order-currency", 2, 6);
        passes("order-products", 3, 6);
        passes("order-value-not-negative", 4, 5);
        passes("revenue-of-products", 2, 3);
        passes("revenue-of-total", 1, 2);
        assertThat(ask().grade()).isEqualTo("C");
        var share = rule("order-value");
        assertThat(share.share()).isCloseTo(5.0 / 6, within(1e-12));
        assertThat(share.interval()).isNotNull();
        assertThat(share.interval().low()).isBetween(0.4, 0.5);
        var completeness = ask().dimensions().getFirst();
        assertThat(completeness.dimension()).isEqualTo("completeness");
        assertThat(completeness.passing()).isEqualTo(5 + 2 + 3 + 6);
        assertThat(completeness.checked()).isEqualTo(24);
    }

    @Test
    void anOrderIdIsToldOnceAndOfOnePerson() {
        shop.events(
                order("1", Map.of("revenue", 1)),
                order("1", Map.of("revenue", 1)),
                order("2", Map.of("revenue", 1)),
                did("ben", "Completed Order", AT, Map.of("order_id", "2")),
                did("cleo", "Ticket Opened", AT, Map.of("ticketId", "t")),
                did("dan", "Ticket Resolved", AT, Map.of("ticketId", "t")),
                order("3", Map.of("revenue", 1)));

        passes("order-told-once", 1, 3);
        assertThat(ask().duplicates().candidates()).isEqualTo(2);
        assertThat(ask().duplicates().people()).isEqualTo(4);

        shop.merge("ben", "ada");
        assertThat(ask().duplicates().candidates()).isEqualTo(1);
    }

    @Test
    void eventsComeSoonAndNotFromTheFutureAndFromKnownPeople() {
        var event = did("ada", "Viewed", AT, Map.of());
        shop.events(
                Shop.receivedAt(AT.plus(Duration.ofHours(1)), event),
                Shop.receivedAt(AT.plus(Duration.ofHours(1)).plusSeconds(1), did("ada", "Viewed", AT, Map.of())),
                Shop.receivedAt(AT.minus(Duration.ofMinutes(5)), did("ada", "Viewed", AT, Map.of())),
                Shop.receivedAt(AT.minus(Duration.ofMinutes(6)), did("ada", "Viewed", AT, Map.of())),
                did("nobody-has-told-of-me", "Viewed", AT, Map.of()));

        passes("received-within-an-hour", 3, 4);
        passes("not-from-the-future", 3, 4);
        passes("known-person", 4, 5);

        shop.withdraw("ada");
        passes("received-within-an-hour", 0, 0);
        passes("known-person", 0, 1);
        assertThat(rule("received-within-an-hour").share()).isNull();
        assertThat(rule("received-within-an-hour").interval()).isNull();
    }

    @Test
    void refundsFitTheirOrders() {
        shop.events(
                order("1", Map.of("revenue", 100, "currency", "EUR")),
                order("2", Map.of("revenue", 10, "currency", "EUR")),
                did("ada", "Order Refunded", AT.plusSeconds(1), refund("1", 60, "EUR")),
                did("ada", "Order Refunded", AT.plusSeconds(2), refund("1", 40, "USD")),
                did("ada", "Order Refunded", AT.minusSeconds(1), refund("2", 11, "EUR")),
                did("ada", "Order Refunded", AT, refund("unknown", 1, "EUR")));

        passes("refund-has-order", 3, 4);
        passes("refund-within-order", 1, 2);
        passes("refund-after-order", 2, 3);
        passes("refund-currency", 2, 3);
    }

    private static Map<String, Object> refund(String order, int amount, String currency) {
        return Map.of("order_id", order, "revenue", amount, "currency", currency);
    }

    @Test
    void answersMentionsAndTicketsAreCheckedToo() {
        shop.events(
                did("ada", "Survey Answered", AT, Map.of("kind", "nps", "score", 11)),
                did("ada", "Survey Answered", AT, Map.of("kind", "nps", "score", 10)),
                did("ada", "Social Mention", AT, Map.of("sentiment", 2)),
                did("ada", "Social Mention", AT, Map.of("sentiment", "0.5")),
                did("ada", "Social Mention", AT, Map.of("network", "x")),
                did("ada", "Ticket Opened", AT.minus(Duration.ofDays(40)), Map.of("ticketId", "1")),
                did("ada", "Ticket Resolved", AT, Map.of("ticketId", "1")),
                did("ada", "Ticket Resolved", AT, Map.of("ticketId", "2")));

        passes("survey-score", 1, 2);
        passes("mention-sentiment", 1, 2);
        passes("ticket-opened", 1, 2);
    }

    @Test
    void propertiesThatNoFigureReadsAreListedIfEnoughPeopleHaveThem() {
        for (var person : List.of("ada", "ben", "cleo", "dan", "eve")) {
            shop.events(did(
                    person,
                    "Order Completed",
                    AT,
                    Map.of("order_id", person, "revenue", 1, "shoe_size", 42, "utm_source", "x")));
        }
        shop.events(did("ada", "Order Completed", AT, Map.of("order_id", "x", "secret", true)));

        assertThat(ask().unusedTraits()).containsExactly(new UnusedTrait("Order Completed.shoe_size", 5));
    }

    @Test
    void withoutDataNothingIsChecked() {
        var quality = ask();

        assertThat(quality.grade()).isNull();
        assertThat(quality.dimensions()).hasSize(6).allMatch(dimension -> dimension.checked() == 0);
        assertThat(quality.dimensions()).allMatch(dimension -> dimension.share() == null);
        assertThat(quality.gaps()).isEmpty();
        assertThat(quality.duplicates().candidates()).isZero();
    }

    /** Twenty events on weekdays for ten weeks, none at weekends. */
    private static NavigableMap<LocalDate, Long> weekdays() {
        var counts = new TreeMap<LocalDate, Long>();
        for (var day = LocalDate.of(2026, 1, 19); day.isBefore(MARCH.to()); day = day.plusDays(1)) {
            if (day.getDayOfWeek().getValue() < 6) {
                counts.put(day, 20L);
            }
        }
        return counts;
    }

    @Test
    void aDayIsAGapOnlyIfItsWeekdayUsuallyHasEvents() {
        var counts = weekdays();
        var first = LocalDate.of(2026, 1, 19);
        assertThat(Silences.of(SOURCE, counts, first, MARCH)).isEmpty();

        var tuesday = LocalDate.of(2026, 3, 17);
        counts.remove(tuesday);
        counts.put(LocalDate.of(2026, 3, 18), 1L);
        counts.put(LocalDate.of(2026, 3, 19), 2L);

        assertThat(Silences.of(SOURCE, counts, first, MARCH))
                .containsExactly(new Gap(SOURCE, tuesday, 20, 0), new Gap(SOURCE, LocalDate.of(2026, 3, 18), 20, 1));
        // one day with very many events does not make the others gaps
        counts.put(LocalDate.of(2026, 3, 3), 1_000_000L);
        assertThat(Silences.of(SOURCE, counts, first, MARCH)).hasSize(2);
        // of a source that has been there for three weeks nothing is usual yet
        assertThat(Silences.of(SOURCE, counts, LocalDate.of(2026, 3, 1), MARCH)).isEmpty();
    }

    @Test
    void aSmallSourceIsNotAccusedOfAQuietDay() {
        var counts = weekdays();
        counts.replaceAll((day, count) -> 6L);
        counts.remove(LocalDate.of(2026, 3, 17));

        assertThat(Silences.of(SOURCE, counts, LocalDate.of(2026, 1, 19), MARCH))
                .isEmpty();
    }

    @Test
    void gapsAreFoundInWhatWasCollected() {
        var events = new ArrayList<ResolvedEventV1>();
        for (int week = 0; week < 8; week++) {
            var noon = Shop.noon(LocalDate.of(2026, 1, 26).plusWeeks(week).toString());
            for (int i = 0; i < (week == 6 ? 0 : 10); i++) {
                events.add(Shop.from(SOURCE, did("ada", "Viewed", noon, Map.of())));
            }
        }
        shop.events(events);

        assertThat(ask().gaps())
                .containsExactly(
                        new Gap(SOURCE, LocalDate.of(2026, 3, 9), 10, 0),
                        new Gap(SOURCE, LocalDate.of(2026, 3, 23), 10, 0),
                        new Gap(SOURCE, LocalDate.of(2026, 3, 30), 10, 0));
    }
}
