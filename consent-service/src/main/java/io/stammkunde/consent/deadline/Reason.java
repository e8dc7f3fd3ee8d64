package io.stammkunde.consent.deadline;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * Why a period does not end on a day (Art. 3(4) of Regulation 1182/71).
 *
 * @param day that was passed over
 * @param rule by which
 * @param de what the day is called in German
 * @param en what it is called in English
 */
public record Reason(LocalDate day, Rule rule, String de, String en) {
    public Reason {
        requireNonNull(day, "day");
        requireNonNull(rule, "rule");
        requireNonNull(de, "de");
        requireNonNull(en, "en");
    }

    /** On what kind of day no period ends. */
    public enum Rule {
        SATURDAY,
        SUNDAY,
        HOLIDAY
    }
}
