package io.stammkunde.metrics.experiment;

import io.stammkunde.metrics.experiment.SegmentEffect.Effect;
import io.stammkunde.metrics.experiment.SegmentEffect.Interaction;
import io.stammkunde.metrics.experiment.inference.Contrast;
import io.stammkunde.metrics.experiment.inference.WelchTest;
import io.stammkunde.metrics.inference.MultipleTests;
import io.stammkunde.metrics.inference.StandardNormal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares the variants within each segment, and each segment with everybody else. Pure. */
final class CompareSegments {
    private static final int MOST_SEGMENTS = 20;

    private final Definition definition;
    private final ResultsQuestion question;
    private final List<ExposedPerson> people;
    private final int least;
    private final double cap;

    /**
     * Of some people.
     *
     * @param least the fewest people that a cell may be about
     * @param cap of the primary metric, the same for everybody
     */
    CompareSegments(
            Definition definition, ResultsQuestion question, List<ExposedPerson> people, int least, double cap) {
        this.definition = definition;
        this.question = question;
        this.people = people;
        this.least = least;
        this.cap = cap;
    }

    /** The segments with the most people first; that of the experiment itself has no others to compare with. */
    List<SegmentEffect> all() {
        Map<String, Integer> sizes = new HashMap<>();
        people.forEach(person -> person.segments().forEach(segment -> sizes.merge(segment, 1, Integer::sum)));
        return corrected(sizes.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(definition.eligibilitySegment()))
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_SEGMENTS)
                .map(entry -> effect(entry.getKey()))
                .toList());
    }

    private SegmentEffect effect(String segment) {
        var members = groups(segment, true);
        var others = groups(segment, false);
        if (Stream.concat(members.stream(), others.stream()).anyMatch(this::isSmall)) {
            return new SegmentEffect(segment, null, true, List.of());
        }
        var within = Arms.of(members, definition.primary(), cap, question.covariate());
        var outside = Arms.of(others, definition.primary(), cap, question.covariate());
        return new SegmentEffect(
                segment,
                members.stream().mapToLong(Group::people).sum(),
                false,
                IntStream.range(1, members.size())
                        .mapToObj(i -> effect(members, within, others, outside, i))
                        .toList());
    }

    private boolean isSmall(Group group) {
        return group.people() > 0 && group.people() < least;
    }

    private List<Group> groups(String segment, boolean inside) {
        var its = people.stream()
                .filter(person -> person.segments().contains(segment) == inside)
                .toList();
        return definition.variants().stream()
                .map(variant -> Group.of(variant, its))
                .toList();
    }

    private Effect effect(List<Group> members, Arms within, List<Group> others, Arms outside, int variant) {
        var lift = lift(within, variant);
        var control = within.each().getFirst();
        var treatment = within.each().get(variant);
        boolean scattered = lift != null
                && lift.variance() > 0
                && Math.min(members.getFirst().people(), members.get(variant).people()) > 1;
        var interval = scattered && control != null && treatment != null
                ? WelchTest.relative(control, treatment, definition.plan().alpha())
                        .interval()
                : null;
        var rest = lift(outside, variant);
        boolean enough = isEnough(members, variant) && isEnough(others, variant);
        return new Effect(
                members.get(variant).variant().key(),
                members.get(variant).people(),
                members.getFirst().people(),
                lift == null ? null : lift.estimate(),
                interval,
                enough && lift != null && rest != null ? interaction(lift, rest) : null);
    }

    private static @Nullable Contrast lift(Arms arms, int variant) {
        var control = arms.each().getFirst();
        var treatment = arms.each().get(variant);
        return control != null && treatment != null && control.mean() > 0
                ? Contrast.relative(control, treatment)
                : null;
    }

    /** The same as for everybody: below, the normal approximation is none. */
    private boolean isEnough(List<Group> groups, int variant) {
        var control = groups.getFirst();
        var treated = groups.get(variant);
        var metric = definition.primary();
        return Math.min(control.people(), treated.people()) >= CompareVariants.LEAST_PEOPLE
                && control.informative(metric) + treated.informative(metric) >= CompareVariants.LEAST_INFORMATIVE;
    }

    /** Members and others are different people, so the variances of the two lifts add up. */
    private static @Nullable Interaction interaction(Contrast lift, Contrast rest) {
        double variance = lift.variance() + rest.variance();
        if (variance <= 0) {
            return null;
        }
        double z = (lift.estimate() - rest.estimate()) / Math.sqrt(variance);
        double p = StandardNormal.twoSidedP(z);
        return new Interaction(rest.estimate(), z, p, p, p);
    }

    private static List<SegmentEffect> corrected(List<SegmentEffect> effects) {
        var p = effects.stream()
                .flatMap(effect -> effect.effects().stream())
                .map(effect -> effect.interaction() == null
                        ? 1.0
                        : effect.interaction().p())
                .toList();
        var holm = MultipleTests.holm(p);
        var falseDiscovery = MultipleTests.benjaminiHochberg(p);
        var corrected = new ArrayList<SegmentEffect>();
        int next = 0;
        for (var effect : effects) {
            var its = new ArrayList<Effect>();
            for (var one : effect.effects()) {
                its.add(one.corrected(holm.get(next), falseDiscovery.get(next)));
                next++;
            }
            corrected.add(new SegmentEffect(effect.segment(), effect.people(), effect.suppressed(), its));
        }
        return corrected;
    }
}
