package io.stammkunde.metrics.experiment;

import io.stammkunde.metrics.experiment.MetricResult.Comparison;
import io.stammkunde.metrics.experiment.SplitCheck.Uneven;
import io.stammkunde.metrics.figure.FigureDefinition.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A verdict as a sentence, in German and English, with the numbers behind it. */
final class VerdictWords {
    private final String control;
    private final double confidence;
    private final double minimumEffect;
    private final long planned;

    VerdictWords(Definition definition) {
        control = definition.variants().getFirst().key();
        confidence = 1 - definition.plan().alpha();
        minimumEffect = Math.abs(definition.plan().minimumEffect());
        planned = (long) Math.ceil(definition.plan().perVariant());
    }

    Text noData() {
        return new Text(
                "Noch hat niemand, der gezählt werden darf, das Experiment gesehen.",
                "Nobody who may be counted has seen the experiment yet.");
    }

    Text mismatch(SplitCheck split) {
        return new Text(
                "Kein Urteil: Die Aufteilung %s statt der geplanten %s kann kein Zufall sein (p = %s). %s"
                        .formatted(
                                people(split, Numbers.GERMAN),
                                expected(split, Numbers.GERMAN),
                                Numbers.GERMAN.p(split.p()),
                                where(
                                        split,
                                        "Auffällige Tage: ",
                                        "Auffällige Quellen: ",
                                        "Kein Tag und keine Quelle fällt für sich auf.")),
                "No verdict: the split %s instead of the planned %s cannot be chance (p = %s). %s"
                        .formatted(
                                people(split, Numbers.ENGLISH),
                                expected(split, Numbers.ENGLISH),
                                Numbers.ENGLISH.p(split.p()),
                                where(
                                        split,
                                        "Uneven days: ",
                                        "Uneven sources: ",
                                        "No day and no source is uneven by itself.")));
    }

    Text tooEarly(SplitCheck split) {
        return new Text(
                "Zu früh für ein Urteil: bisher %s Personen; jede Variante braucht mindestens %d, der Plan sieht %s vor."
                        .formatted(
                                people(split, Numbers.GERMAN),
                                CompareVariants.LEAST_PEOPLE,
                                Numbers.GERMAN.count(planned)),
                "Too early for a verdict: %s people so far; each variant needs %d at least, the plan says %s."
                        .formatted(
                                people(split, Numbers.ENGLISH),
                                CompareVariants.LEAST_PEOPLE,
                                Numbers.ENGLISH.count(planned)));
    }

    Text better(MetricResult metric, Comparison best) {
        return new Text(
                "„%s“ ist besser als „%s“: %s.".formatted(best.variant(), control, german(metric, best)),
                "“%s” is better than “%s”: %s.".formatted(best.variant(), control, english(metric, best)));
    }

    Text harmed(MetricResult metric, Comparison best, MetricResult guard, Comparison harm) {
        return new Text(
                "„%s“ ist besser als „%s“ (%s), schadet aber: %s."
                        .formatted(best.variant(), control, german(metric, best), german(guard, harm)),
                "“%s” is better than “%s” (%s), but does harm: %s."
                        .formatted(best.variant(), control, english(metric, best), english(guard, harm)));
    }

    Text worse(MetricResult metric, Comparison best) {
        return new Text(
                "„%s“ bleibt am besten; selbst „%s“ ist schlechter: %s."
                        .formatted(control, best.variant(), german(metric, best)),
                "“%s” remains the best; even “%s” is worse: %s."
                        .formatted(control, best.variant(), english(metric, best)));
    }

    Text irrelevant(MetricResult metric, Comparison best) {
        return new Text(
                "Kein Unterschied, auf den es ankommt (kleiner als %s): „%s“ gegen „%s“, %s."
                        .formatted(
                                Numbers.GERMAN.percent(minimumEffect), best.variant(), control, german(metric, best)),
                "No difference that matters (less than %s): “%s” against “%s”, %s."
                        .formatted(
                                Numbers.ENGLISH.percent(minimumEffect),
                                best.variant(),
                                control,
                                english(metric, best)));
    }

    Text undecided(MetricResult metric, Comparison best) {
        return new Text(
                "Noch nicht entschieden: „%s“ gegen „%s“, %s. Der Plan sieht %s Personen je Variante vor."
                        .formatted(best.variant(), control, german(metric, best), Numbers.GERMAN.count(planned)),
                "Not decided yet: “%s” against “%s”, %s. The plan says %s people in each variant."
                        .formatted(best.variant(), control, english(metric, best), Numbers.ENGLISH.count(planned)));
    }

    private String german(MetricResult metric, Comparison comparison) {
        return "%s %s, %s-%%-Intervall %s bis %s, bei jedem Blick gültig, p = %s nach Holm, %s gegen %s Personen"
                .formatted(
                        parts(metric, comparison, Numbers.GERMAN, title(metric).de()));
    }

    private String english(MetricResult metric, Comparison comparison) {
        return "%s %s, %s%% interval %s to %s, valid at every look, p = %s by Holm, %s against %s people"
                .formatted(
                        parts(metric, comparison, Numbers.ENGLISH, title(metric).en()));
    }

    /** The relative lift, or the difference where the control has nothing to be lifted. */
    private Object[] parts(MetricResult metric, Comparison comparison, Numbers numbers, String title) {
        var always = comparison.alwaysValid();
        if (always == null || comparison.difference() == null) {
            throw new IllegalArgumentException("there is nothing to say of %s yet".formatted(comparison.variant()));
        }
        boolean relative = comparison.lift() != null && always.lift() != null;
        var interval = relative ? always.lift() : always.difference();
        double estimate = relative ? comparison.lift() : comparison.difference();
        return new Object[] {
            title,
            effect(relative, estimate, numbers),
            numbers.share(confidence),
            effect(relative, interval.lower(), numbers),
            effect(relative, interval.upper(), numbers),
            numbers.p(always.holm()),
            numbers.count(peopleOf(metric, comparison.variant())),
            numbers.count(peopleOf(metric, control))
        };
    }

    private static String effect(boolean relative, double value, Numbers numbers) {
        return relative ? numbers.signedPercent(value) : numbers.signed(value);
    }

    private static Text title(MetricResult result) {
        return OutcomeMetric.of("metric", result.metric()).title();
    }

    private static long peopleOf(MetricResult metric, String variant) {
        return metric.arms().stream()
                .filter(arm -> arm.variant().equals(variant))
                .mapToLong(MetricResult.ArmResult::people)
                .sum();
    }

    private static String people(SplitCheck split, Numbers numbers) {
        return split.variants().stream()
                .map(share -> numbers.count(share.people()))
                .collect(Collectors.joining(" : "));
    }

    private static String expected(SplitCheck split, Numbers numbers) {
        return split.variants().stream()
                .map(share -> numbers.count(Math.round(share.expected())))
                .collect(Collectors.joining(" : "));
    }

    private static String where(SplitCheck split, String days, String sources, String nowhere) {
        if (split.days().isEmpty() && split.sources().isEmpty()) {
            return nowhere;
        }
        return Arrays.stream(new String[] {places(days, split.days()), places(sources, split.sources())})
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String places(String introduction, List<Uneven> places) {
        return places.isEmpty()
                ? ""
                : places.stream()
                        .map(place -> "%s (%s)".formatted(place.at(), counts(place.people())))
                        .collect(Collectors.joining(", ", introduction, "."));
    }

    private static String counts(List<Long> people) {
        return people.stream().map(String::valueOf).collect(Collectors.joining(" : "));
    }

    /** Numbers as readers of a language write them. */
    private enum Numbers {
        GERMAN(Locale.GERMANY, " %"),
        ENGLISH(Locale.UK, "%");

        private static final double SMALLEST_P = 0.0001;

        private final Locale locale;
        private final String percent;

        Numbers(Locale locale, String percent) {
            this.locale = locale;
            this.percent = percent;
        }

        String count(long number) {
            return String.format(locale, "%,d", number);
        }

        String signed(double number) {
            return String.format(locale, "%+.4f", number);
        }

        String signedPercent(double share) {
            return String.format(locale, "%+.1f", 100 * share) + percent;
        }

        String percent(double share) {
            return String.format(locale, "%.1f", 100 * share) + percent;
        }

        /** Without decimals that say nothing: 95, 99.9. */
        String share(double share) {
            var text = String.format(locale, "%.2f", 100 * share);
            return text.replaceFirst("[.,]?0+$", "");
        }

        String p(double p) {
            return p < SMALLEST_P ? String.format(locale, "%.1e", p) : String.format(locale, "%.4f", p);
        }
    }
}
