package io.stammkunde.profile.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import io.stammkunde.contracts.privacy.PrivacyCommandV1.KeptV1;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetentionTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final KeptV1 VOUCHERS_OF_2025 = kept("orders", "AO_147", "2025-01-01", "2026-01-01", "2034-01-01");

    @ParameterizedTest
    @CsvSource({
        "2024-12-31T22:59:59Z, false",
        "2024-12-31T23:00:00Z, true",
        "2025-12-31T22:59:59Z, true",
        "2025-12-31T23:00:00Z, false"
    })
    void daysAreThoseOfTheZone(Instant at, boolean isKept) {
        assertThat(retention(VOUCHERS_OF_2025).of(order("1", at)).isPresent()).isEqualTo(isKept);
    }

    @ParameterizedTest
    @CsvSource({
        "Order Completed, orders",
        "Completed Order, orders",
        "Order Refunded, orders",
        "Order Cancelled, orders",
        "Checkout Started, events",
        ", events"
    })
    void vouchersAreACategoryOfTheirOwn(String name, String category) {
        assertThat(new EventHead("1", name, Instant.EPOCH).category()).isEqualTo(category);
    }

    @Test
    void aRuleForEventsDoesNotKeepOrders() {
        var events = kept("events", "HOLD", "2025-01-01", "2026-01-01", "2030-01-01");

        assertThat(retention(events).kept(List.of(order("1", noon("2025-03-15")))))
                .isEmpty();
    }

    @Test
    void whatSeveralRulesKeepIsKeptForTheLongest() {
        var hold = kept("orders", "HOLD", "2025-01-01", "2026-01-01", "2040-01-01");

        assertThat(retention(VOUCHERS_OF_2025, hold).of(order("1", noon("2025-03-15"))))
                .contains(hold);
    }

    @Test
    void aCategoryComesUpAgainWhenTheFirstOfItIsFree() {
        var of2024 = kept("orders", "AO_147", "2024-01-01", "2025-01-01", "2033-01-01");
        var events = List.of(
                order("1", noon("2023-06-01")),
                order("2", noon("2024-06-01")),
                order("3", noon("2025-06-01")),
                new EventHead("4", "Looked", noon("2025-06-01")));

        var holding = retention(VOUCHERS_OF_2025, of2024).holding("store", "orders", events);

        assertThat(holding.found()).isEqualTo(3);
        assertThat(holding.retained()).isEqualTo(2);
        assertThat(holding.basis()).isEqualTo("AO_147");
        assertThat(holding.until()).isEqualTo(LocalDate.parse("2033-01-01"));
    }

    private static Retention retention(KeptV1... rules) {
        return new Retention(List.of(rules), BERLIN);
    }

    private static KeptV1 kept(String category, String basis, String from, String before, String until) {
        return new KeptV1(category, basis, LocalDate.parse(from), LocalDate.parse(before), LocalDate.parse(until));
    }

    private static EventHead order(String id, Instant at) {
        return new EventHead(id, "Order Completed", at);
    }

    private static Instant noon(String day) {
        return LocalDate.parse(day).atTime(12, 0).atZone(BERLIN).toInstant();
    }
}
