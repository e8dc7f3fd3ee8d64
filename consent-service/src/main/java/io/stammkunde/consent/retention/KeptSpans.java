package io.stammkunde.consent.retention;

import io.stammkunde.consent.retention.RetentionRule.Start;
import io.stammkunde.contracts.privacy.PrivacyCommandV1.KeptV1;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Which records of which days are kept on one day. */
final class KeptSpans {
    /** Before anything that is on record, and after. JSON and databases can write both. */
    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private KeptSpans() {}

    /** What a rule keeps: exact where years end together, otherwise until the last of the records may go. */
    static List<KeptV1> of(RetentionRule rule, LocalDate today) {
        if (!rule.active()) {
            return List.of();
        }
        return rule.start() == Start.CALENDAR_YEAR_END ? byYear(rule, today) : List.of(atOnce(rule, today));
    }

    /** What a hold keeps: all of its categories. */
    static List<KeptV1> of(LegalHold hold, LocalDate today) {
        return hold.holdsOn(today)
                ? hold.categories().stream()
                        .map(category -> new KeptV1(
                                category,
                                "hold " + hold.id(),
                                EVER,
                                NEVER,
                                hold.until().orElse(NEVER)))
                        .toList()
                : List.of();
    }

    private static List<KeptV1> byYear(RetentionRule rule, LocalDate today) {
        var newYear = LocalDate.of(today.getYear(), 1, 1);
        return Stream.iterate(newYear, year -> rule.erasableFrom(year).isAfter(today), year -> year.minusYears(1))
                .map(year -> new KeptV1(
                        rule.category(), rule.basis(), year, RetentionRule.newYearAfter(year), rule.erasableFrom(year)))
                .toList();
    }

    private static KeptV1 atOnce(RetentionRule rule, LocalDate today) {
        return new KeptV1(
                rule.category(), rule.basis(), firstKept(rule, today), today.plusDays(1), rule.erasableFrom(today));
    }

    /** Months differ in length, so the day that follows from the period may be up to three days off. */
    private static LocalDate firstKept(RetentionRule rule, LocalDate today) {
        var around = today.minus(rule.period());
        return around.minusDays(4)
                .datesUntil(around.plusDays(5))
                .filter(day -> rule.erasableFrom(day).isAfter(today))
                .findFirst()
                .orElseThrow();
    }
}
