package io.stammkunde.metrics.alert;

import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureDefinition.Text;
import io.stammkunde.metrics.goal.Aim;
import io.stammkunde.metrics.goal.Aim.Bound;
import io.stammkunde.metrics.goal.Direction;
import io.stammkunde.metrics.goal.TargetDefinition;
import io.stammkunde.metrics.reporting.Period;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What happened, in a sentence of each language. */
final class AlertWords {
    private static final DateTimeFormatter GERMAN_DAY = DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.GERMANY);
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter GERMAN_MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.GERMANY);
    private static final DateTimeFormatter ENGLISH_MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private AlertWords() {}

    static Text of(FigureDefinition figure, TargetDefinition wanted, Period period, Finding finding) {
        var german = new FigureNumbers(Locale.GERMANY, figure.unit(), wanted.currency());
        var english = new FigureNumbers(Locale.UK, figure.unit(), wanted.currency());
        return new Text(
                "%s%s: %s im Zeitraum %s, %s."
                        .formatted(
                                figure.name().de(),
                                wanted.segment() == null ? "" : " (Segment " + wanted.segment() + ")",
                                german.of(finding.value()),
                                german(wanted, period),
                                german(wanted.aim(), finding, german)),
                "%s%s: %s in the period %s, %s."
                        .formatted(
                                figure.name().en(),
                                wanted.segment() == null ? "" : " (segment " + wanted.segment() + ")",
                                english.of(finding.value()),
                                english(wanted, period),
                                english(wanted.aim(), finding, english)));
    }

    private static String german(Aim aim, Finding finding, FigureNumbers numbers) {
        return switch (aim) {
            case Aim.Goal(var bound) -> "das Ziel war %s %s".formatted(german(bound), numbers.of(bound.value()));
            case Aim.Limit(var bound) ->
                "die Schwelle liegt bei %s %s".formatted(german(bound), numbers.of(bound.value()));
            case Aim.NoSurprise none ->
                "erwartet waren etwa %s (%s bis %s)"
                        .formatted(
                                numbers.of(finding.expected()), numbers.of(finding.low()), numbers.of(finding.high()));
        };
    }

    private static String english(Aim aim, Finding finding, FigureNumbers numbers) {
        return switch (aim) {
            case Aim.Goal(var bound) -> "the target was %s %s".formatted(english(bound), numbers.of(bound.value()));
            case Aim.Limit(var bound) -> "the threshold is %s %s".formatted(english(bound), numbers.of(bound.value()));
            case Aim.NoSurprise none ->
                "about %s was expected (%s to %s)"
                        .formatted(
                                numbers.of(finding.expected()), numbers.of(finding.low()), numbers.of(finding.high()));
        };
    }

    private static String german(Bound bound) {
        return bound.direction() == Direction.AT_LEAST ? "mindestens" : "höchstens";
    }

    private static String english(Bound bound) {
        return bound.direction() == Direction.AT_LEAST ? "at least" : "at most";
    }

    private static String german(TargetDefinition wanted, Period period) {
        return words(wanted, period, GERMAN_DAY, GERMAN_MONTH, " bis ");
    }

    private static String english(TargetDefinition wanted, Period period) {
        return words(wanted, period, ENGLISH_DAY, ENGLISH_MONTH, " to ");
    }

    private static String words(
            TargetDefinition wanted, Period period, DateTimeFormatter day, DateTimeFormatter month, String to) {
        LocalDate first = period.from();
        return switch (wanted.rhythm()) {
            case DAY -> day.format(first);
            case WEEK -> day.format(first) + to + day.format(period.to().minusDays(1));
            case MONTH -> month.format(first);
        };
    }
}
