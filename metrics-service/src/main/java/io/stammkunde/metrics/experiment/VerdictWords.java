package io.stammkunde.metrics.experiment;

import io.stammkunde.metrics.experiment.MetricResult.Comparison;
import io.stammkunde.metrics.experiment.SplitCheck.Uneven;
import io.stammkunde.metrics.figure.FigureDefinition.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A verdict as a sentence, in German and English, with the numbers behind it. */
final class VerdictWords {
    private final String control;
    private final Map<String, String> names;
    private final double confidence;
    private final double minimumEffect;
    private final long planned;

    VerdictWords(Definition definition) {
        control = definition.variants().getFirst().key();
        names = definition.variants().stream().collect(Collectors.toMap(Variant::key, Variant::name));
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
                "Kein Urteil: Die Aufteilung %s statt der geplanten %s kann kein Zufall sein (p %s). %s"
                        .formatted(
                                people(split, ReaderNumbers.GERMAN),
                                expected(split, ReaderNumbers.GERMAN),
                                ReaderNumbers.GERMAN.p(split.p()),
                                where(
                                        split,
                                        ReaderNumbers.GERMAN,
                                        "Auffällige Tage: ",
                                        "Auffällige Quellen: ",
                                        "Kein Tag und keine Quelle fällt für sich auf.")),
                "No verdict: the split %s instead of the planned %s cannot be chance (p %s). %s"
                        .formatted(
                                people(split, ReaderNumbers.ENGLISH),
                                expected(split, ReaderNumbers.ENGLISH),
                                ReaderNumbers.ENGLISH.p(split.p()),
                                where(
                                        split,
                                        ReaderNumbers.ENGLISH,
                                        "Uneven days: ",
                                        "Uneven sources: ",
                                        "No day and no source is uneven by itself.")));
    }

    Text tooEarly(SplitCheck split) {
        return new Text(
                "Zu früh für ein Urteil: bisher %s Personen; jede Variante braucht mindestens %d, der Plan sieht %s vor."
                        .formatted(
                                people(split, ReaderNumbers.GERMAN),
                                CompareVariants.LEAST_PEOPLE,
                                ReaderNumbers.GERMAN.count(planned)),
                "Too early for a verdict: %s people so far; each variant needs %d at least, the plan says %s."
                        .formatted(
                                people(split, ReaderNumbers.ENGLISH),
                                CompareVariants.LEAST_PEOPLE,
                                ReaderNumbers.ENGLISH.count(planned)));
    }

    Text better(MetricResult metric, Comparison best) {
        return new Text(
                "„%s“ ist besser als „%s“: %s.".formatted(name(best.variant()), name(control), german(metric, best)),
                "“%s” is better than “%s”: %s.".formatted(name(best.variant()), name(control), english(metric, best)));
    }

    Text harmed(MetricResult metric, Comparison best, MetricResult guard, Comparison harm) {
        return new Text(
                "„%s“ ist besser als „%s“ (%s), schadet aber: %s."
                        .formatted(name(best.variant()), name(control), german(metric, best), german(guard, harm)),
                "“%s” is better than “%s” (%s), but does harm: %s."
                        .formatted(name(best.variant()), name(control), english(metric, best), english(guard, harm)));
    }

    Text worse(MetricResult metric, Comparison best) {
        return new Text(
                "„%s“ bleibt am besten; selbst „%s“ ist schlechter: %s."
                        .formatted(name(control), name(best.variant()), german(metric, best)),
                "“%s” remains the best; even “%s” is worse: %s."
                        .formatted(name(control), name(best.variant()), english(metric, best)));
    }

    Text irrelevant(MetricResult metric, Comparison best) {
        return new Text(
                "Kein Unterschied, auf den es ankommt (kleiner als %s): „%s“ gegen „%s“, %s."
                        .formatted(
                                ReaderNumbers.GERMAN.percent(minimumEffect),
                                name(best.variant()),
                                name(control),
                                german(metric, best)),
                "No difference that matters (less than %s): “%s” against “%s”, %s."
                        .formatted(
                                ReaderNumbers.ENGLISH.percent(minimumEffect),
                                name(best.variant()),
                                name(control),
                                english(metric, best)));
    }

    Text undecided(MetricResult metric, Comparison best) {
        return new Text(
                "Noch nicht entschieden: „%s“ gegen „%s“, %s. Der Plan sieht %s Personen je Variante vor."
                        .formatted(
                                name(best.variant()),
                                name(control),
                                german(metric, best),
                                ReaderNumbers.GERMAN.count(planned)),
                "Not decided yet: “%s” against “%s”, %s. The plan says %s people in each variant."
                        .formatted(
                                name(best.variant()),
                                name(control),
                                english(metric, best),
                                ReaderNumbers.ENGLISH.count(planned)));
    }

    private String name(String variant) {
        return names.getOrDefault(variant, variant);
    }

    private String german(MetricResult metric, Comparison comparison) {
        return ("%s %s (mit %s Sicherheit zwischen %s und %s, gleich wie oft man nachsieht; p %s, korrigiert für alle"
                        + " Kennzahlen und Varianten), %s gegen %s Personen")
                .formatted(parts(
                        metric, comparison, ReaderNumbers.GERMAN, title(metric).de()));
    }

    private String english(MetricResult metric, Comparison comparison) {
        return ("%s %s (%s sure to lie between %s and %s, however often one looks; p %s, corrected for all metrics and"
                        + " variants), %s against %s people")
                .formatted(parts(
                        metric, comparison, ReaderNumbers.ENGLISH, title(metric).en()));
    }

    /** The relative lift, or the difference where the control has nothing to be lifted. */
    private Object[] parts(MetricResult metric, Comparison comparison, ReaderNumbers numbers, String title) {
        var always = comparison.alwaysValid();
        if (always == null || comparison.difference() == null) {
            throw new IllegalArgumentException("there is nothing to say of %s yet".formatted(comparison.variant()));
        }
        boolean relative = comparison.lift() != null && always.lift() != null;
        var interval = relative ? always.lift() : always.difference();
        double estimate = relative ? comparison.lift() : comparison.difference();
        return new Object[] {
            title,
            effect(metric, relative, estimate, numbers),
            numbers.share(confidence),
            effect(metric, relative, interval.lower(), numbers),
            effect(metric, relative, interval.upper(), numbers),
            numbers.p(always.holm()),
            numbers.count(peopleOf(metric, comparison.variant())),
            numbers.count(peopleOf(metric, control))
        };
    }

    private static String effect(MetricResult metric, boolean relative, double value, ReaderNumbers numbers) {
        if (relative) {
            return numbers.signedPercent(value);
        }
        return metric.metric().equals(OutcomeMetric.CONVERSION.key())
                ? numbers.signedPoints(value)
                : numbers.signed(value);
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

    private static String people(SplitCheck split, ReaderNumbers numbers) {
        return split.variants().stream()
                .map(share -> numbers.count(share.people()))
                .collect(Collectors.joining(" : "));
    }

    private static String expected(SplitCheck split, ReaderNumbers numbers) {
        return split.variants().stream()
                .map(share -> numbers.count(Math.round(share.expected())))
                .collect(Collectors.joining(" : "));
    }

    private static String where(SplitCheck split, ReaderNumbers numbers, String days, String sources, String nowhere) {
        if (split.days().isEmpty() && split.sources().isEmpty()) {
            return nowhere;
        }
        return Stream.of(
                        places(days, split.days(), numbers, at -> numbers.day(LocalDate.parse(at))),
                        places(sources, split.sources(), numbers, at -> at))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String places(
            String introduction, List<Uneven> places, ReaderNumbers numbers, UnaryOperator<String> name) {
        return places.isEmpty()
                ? ""
                : places.stream()
                        .map(place -> "%s (%s)".formatted(name.apply(place.at()), counts(place.people(), numbers)))
                        .collect(Collectors.joining(", ", introduction, "."));
    }

    private static String counts(List<Long> people, ReaderNumbers numbers) {
        return people.stream().map(numbers::count).collect(Collectors.joining(" : "));
    }
}
