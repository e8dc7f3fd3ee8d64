package io.stammkunde.segment.evaluation;

import io.stammkunde.segment.person.PastEvent;
import io.stammkunde.segment.person.Permission;
import io.stammkunde.segment.person.Person;
import io.stammkunde.segment.rule.Rule;
import io.stammkunde.segment.rule.Score;
import io.stammkunde.segment.value.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Asks a rule of a person. */
public final class Evaluator {
    private final Person person;
    private final Predicate<PastEvent> visible;
    private final Instant now;

    private Evaluator(Person person, Predicate<PastEvent> visible, Instant now) {
        this.person = person;
        this.visible = visible;
        this.now = now;
    }

    /**
     * What the rule comes to for the person.
     *
     * @param visible which of the person's events the rule may see
     */
    public static Finding find(Rule rule, Person person, Predicate<PastEvent> visible, Instant now) {
        return new Evaluator(person, visible, now).find(rule);
    }

    private Finding find(Rule rule) {
        return switch (rule) {
            case Rule.All all -> combined(rule, findings(all.rules()), true);
            case Rule.Any any -> combined(rule, findings(any.rules()), false);
            case Rule.Not not -> negated(rule, find(not.rule()));
            case Rule.Trait trait -> trait(trait);
            case Rule.Event event -> EventNode.find(event, matching(event), now);
            case Rule.Consent consent -> consent(consent);
            case Rule.Scored scored -> scored(scored);
        };
    }

    private List<Finding> findings(List<Rule> rules) {
        return rules.stream().map(this::find).toList();
    }

    /**
     * {@code all} waits for its last false child to turn, {@code any} for its last true one; once none of these is left,
     * the first child to turn the other way decides. A child that never turns holds the result for ever.
     */
    private static Finding combined(Rule rule, List<Finding> children, boolean all) {
        boolean result = all
                ? children.stream().allMatch(Finding::result)
                : children.stream().anyMatch(Finding::result);
        List<Finding> holding =
                children.stream().filter(child -> child.result() != all).toList();
        Instant flipsAt = holding.isEmpty() ? Flips.earliest(children) : Flips.latestOfAll(holding);
        return new Finding(rule, result, null, flipsAt, children);
    }

    private static Finding negated(Rule rule, Finding child) {
        return new Finding(rule, !child.result(), null, child.flipsAt(), List.of(child));
    }

    private Finding trait(Rule.Trait trait) {
        Value value = person.traits().get(trait.name());
        return Finding.leaf(trait, trait.test().passes(value), value, null);
    }

    private Finding consent(Rule.Consent consent) {
        Permission permission = person.permission(consent.purpose());
        boolean holds = permission.holdsAt(now);
        @Nullable Instant ends = permission.endsAfter(now);
        return Finding.leaf(consent, holds, new Value.Truth(holds), ends);
    }

    /** A score is there as long as what it was calculated from may serve its purpose. */
    private Finding scored(Rule.Scored scored) {
        Permission permission = person.permission(Score.PURPOSE);
        @Nullable
        BigDecimal number =
                permission.holdsAt(now) ? person.scores().get(scored.score().key()) : null;
        boolean holds = number != null && scored.test().passes(number);
        return Finding.leaf(
                scored,
                holds,
                number == null ? null : new Value.Amount(number),
                holds ? permission.endsAfter(now) : null);
    }

    private List<PastEvent> matching(Rule.Event rule) {
        return person.history().named(rule.name()).stream()
                .filter(visible)
                .filter(event -> passes(event, rule.where()))
                .toList();
    }

    private static boolean passes(PastEvent event, List<Rule.PropertyTest> where) {
        return where.stream()
                .allMatch(test -> test.test().passes(event.properties().get(test.property())));
    }
}
