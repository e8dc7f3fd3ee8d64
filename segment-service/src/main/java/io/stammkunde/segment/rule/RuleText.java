package io.stammkunde.segment.rule;

import io.stammkunde.segment.value.Value;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** Tells a rule as a sentence, from the same tree that is evaluated. */
public final class RuleText {
    private final Wording words;

    private RuleText(Wording words) {
        this.words = words;
    }

    public static String of(Rule rule, Language language) {
        RuleText text = switch (language) {
            case DE -> new RuleText(new German());
            case EN -> new RuleText(new English());
        };
        return text.tell(rule);
    }

    private String tell(Rule rule) {
        return switch (rule) {
            case Rule.All all -> joined(all.rules(), words.and());
            case Rule.Any any -> joined(any.rules(), words.or());
            case Rule.Not not -> words.not(tell(not.rule()));
            case Rule.Trait trait -> trait.name() + " " + says(trait.test());
            case Rule.Event event -> event(event);
            case Rule.Consent consent -> words.permission(consent.purpose());
            case Rule.Scored scored -> words.score(scored.score(), words.quantity(scored.test()));
        };
    }

    private String joined(List<Rule> rules, String word) {
        return rules.size() == 1
                ? tell(rules.getFirst())
                : rules.stream().map(this::operand).collect(Collectors.joining(word));
    }

    /** A combination inside a combination goes in brackets, so that nobody has to know which binds stronger. */
    private String operand(Rule rule) {
        boolean combination = rule instanceof Rule.All || rule instanceof Rule.Any;
        if (combination && rule.children().size() == 1) {
            return operand(rule.children().getFirst());
        }
        return combination ? "(" + tell(rule) + ")" : tell(rule);
    }

    private String event(Rule.Event event) {
        String quantity = words.quantity(event.test());
        String number = switch (event.aggregate()) {
            case Aggregate.Count count -> words.count(event.name(), quantity);
            case Aggregate.Sum sum -> words.sum(event.name(), sum.property(), quantity);
            case Aggregate.Recency recency -> words.recency(event.name(), quantity);
        };
        return number + window(event.window()) + where(event.where());
    }

    private String where(List<Rule.PropertyTest> tests) {
        return tests.isEmpty()
                ? ""
                : tests.stream()
                        .map(test -> test.property() + " " + says(test.test()))
                        .collect(Collectors.joining(words.and(), " (", ")"));
    }

    private String window(Window window) {
        return switch (window) {
            case Window.Lifetime _ -> "";
            case Window.Last(Duration length) -> " " + within(length);
        };
    }

    private String within(Duration length) {
        if (length.equals(Duration.ofDays(length.toDays())) && length.toDays() > 1) {
            return words.within(length.toDays(), Wording.Unit.DAYS);
        }
        return length.equals(Duration.ofHours(length.toHours())) && length.toHours() > 1
                ? words.within(length.toHours(), Wording.Unit.HOURS)
                : words.within(length.toMinutes(), Wording.Unit.MINUTES);
    }

    private String says(ValueTest test) {
        return words.says(test, values(test));
    }

    private List<String> values(ValueTest test) {
        return switch (test) {
            case ValueTest.EqualTo equal -> List.of(told(equal.value()));
            case ValueTest.OneOf oneOf ->
                oneOf.values().stream().map(this::told).toList();
            case ValueTest.Contains contains -> List.of(told(contains.value()));
            case ValueTest.StartsWith starts -> List.of(words.quoted(starts.prefix()));
            case ValueTest.EndsWith ends -> List.of(words.quoted(ends.suffix()));
            case ValueTest.Exists _ -> List.of();
            case ValueTest.Numeric _ -> List.of();
            case ValueTest.Not not -> values(not.test());
        };
    }

    private String told(Value value) {
        return switch (value) {
            case Value.Text text -> words.quoted(text.text());
            case Value.Amount amount -> words.number(amount.number());
            case Value.Truth truth -> words.truth(truth.holds());
            case Value.Many many -> many.items().stream().map(this::told).collect(Collectors.joining(", "));
        };
    }
}
