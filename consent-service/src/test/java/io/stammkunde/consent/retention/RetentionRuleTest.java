package io.stammkunde.consent.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.stammkunde.consent.retention.RetentionRule.Start;
import io.stammkunde.contracts.privacy.PrivacyCommandV1.KeptV1;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RetentionRuleTest {
    private static final RetentionRule VOUCHERS = rule(Period.ofYears(8), Start.CALENDAR_YEAR_END, true);
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2060, 12, 31);

    @Test
    void aVoucherIsKeptForEightYearsAfterTheEndOfItsYear() {
        assertThat(VOUCHERS.erasableFrom(LocalDate.of(2025, 3, 15))).isEqualTo("2034-01-01");
        assertThat(VOUCHERS.erasableFrom(LocalDate.of(2025, 12, 31))).isEqualTo("2034-01-01");
        assertThat(VOUCHERS.erasableFrom(LocalDate.of(2026, 1, 1))).isEqualTo("2035-01-01");
    }

    @Test
    void aTelephoneConsentIsKeptForFiveYearsAfterItsLastUse() {
        var rule = rule(Period.ofYears(5), Start.LAST_USE, true);

        assertThat(rule.erasableFrom(LocalDate.of(2025, 3, 15))).isEqualTo("2030-03-16");
        assertThat(rule.erasableFrom(LocalDate.of(2024, 2, 29))).isEqualTo("2029-03-01");
    }

    @Test
    void aRuleThatIsOffKeepsNothing() {
        assertThat(KeptSpans.of(rule(Period.ofYears(8), Start.CALENDAR_YEAR_END, false), LAST))
                .isEmpty();
    }

    @Test
    void aHoldKeepsUntilItsDayOrItsEnd() {
        var until = LocalDate.of(2026, 5, 1);
        var hold = hold(Optional.of(until), Optional.empty());

        assertThat(KeptSpans.of(hold, until.minusDays(1)))
                .extracting(KeptV1::category, KeptV1::until)
                .containsExactly(tuple("orders", until), tuple("events", until));
        assertThat(KeptSpans.of(hold, until)).isEmpty();
        assertThat(KeptSpans.of(hold(Optional.empty(), Optional.of(Instant.EPOCH)), until))
                .isEmpty();
        assertThat(KeptSpans.of(hold(Optional.empty(), Optional.empty()), LAST)).hasSize(2);
    }

    @Property
    void aRecordIsKeptExactlyUntilItMayBeErased(
            @ForAll Start start,
            @ForAll("periods") Period period,
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other) {
        var happened = one.isBefore(other) ? one : other;
        var today = one.isBefore(other) ? other : one;
        var rule = rule(period, start, true);

        var kept = KeptSpans.of(rule, today).stream()
                .filter(span -> !happened.isBefore(span.happenedFrom()) && happened.isBefore(span.happenedBefore()))
                .toList();

        assertThat(kept.isEmpty()).isEqualTo(!rule.erasableFrom(happened).isAfter(today));
        assertThat(kept)
                .hasSizeLessThan(2)
                .allSatisfy(span -> assertThat(span.until()).isAfterOrEqualTo(rule.erasableFrom(happened)));
    }

    @Provide
    Arbitrary<Period> periods() {
        return Arbitraries.of("P8Y", "P10Y", "P5Y", "P18M", "P1M", "P90D").map(Period::parse);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(FIRST.toEpochDay(), LAST.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static RetentionRule rule(Period period, Start start, boolean active) {
        return new RetentionRule("vouchers", 1, "orders", "§ 147 AO", period, start, active);
    }

    private static LegalHold hold(Optional<LocalDate> until, Optional<Instant> endedAt) {
        return new LegalHold(
                UUID.randomUUID(),
                UUID.randomUUID(),
                List.of("orders", "events"),
                "a lawsuit",
                "7",
                Instant.EPOCH,
                until,
                endedAt);
    }
}
