package io.stammkunde.segment.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a rule from JSON. Strict: whatever is not understood is a mistake, told with its place. */
public final class RuleParser {
    private final RuleLimits limits;
    private final Mistakes mistakes = new Mistakes();
    private final ValueTestParser valueTests;
    private final EventParser events;
    private int nodes;

    private RuleParser(RuleLimits limits) {
        this.limits = limits;
        this.valueTests = new ValueTestParser(limits);
        this.events = new EventParser(limits, valueTests);
    }

    public static ParsedRule parse(JsonNode json, RuleLimits limits) {
        RuleParser parser = new RuleParser(limits);
        Rule rule = parser.rule(new Place(json, "", parser.mistakes), 1);
        return rule != null && parser.mistakes.found().isEmpty()
                ? new ParsedRule.Valid(rule)
                : new ParsedRule.Invalid(parser.mistakes.found());
    }

    private @Nullable Rule rule(Place place, int depth) {
        if (!place.json().isObject()) {
            return place.mistake("must be an object with a type");
        }
        if (depth > limits.depth()) {
            return place.mistake("is nested deeper than %d levels".formatted(limits.depth()));
        }
        if (++nodes > limits.nodes()) {
            return nodes == limits.nodes() + 1
                    ? place.mistake("is one node too many; a rule has at most %d".formatted(limits.nodes()))
                    : null;
        }
        return switch (place.json().path("type").asText()) {
            case "all" -> all(place, depth);
            case "any" -> any(place, depth);
            case "not" -> not(place, depth);
            case "trait" -> trait(place);
            case "event" -> events.event(place);
            case "consent" -> consent(place);
            case "score" -> score(place);
            default -> place.field("type").mistake("must be one of all, any, not, trait, event, consent, score");
        };
    }

    private @Nullable Rule all(Place place, int depth) {
        List<Rule> rules = rules(place, depth);
        return rules == null ? null : new Rule.All(rules);
    }

    private @Nullable Rule any(Place place, int depth) {
        List<Rule> rules = rules(place, depth);
        return rules == null ? null : new Rule.Any(rules);
    }

    private @Nullable List<Rule> rules(Place place, int depth) {
        place.refuseFieldsOtherThan(Set.of("type", "rules"));
        List<Place> places = place.field("rules").list(limits.listLength());
        if (places == null) {
            return null;
        }
        List<@Nullable Rule> rules = new ArrayList<>();
        places.forEach(each -> rules.add(rule(each, depth + 1)));
        return rules.stream().anyMatch(Objects::isNull) ? null : rules;
    }

    private @Nullable Rule not(Place place, int depth) {
        place.refuseFieldsOtherThan(Set.of("type", "rule"));
        Rule rule = rule(place.field("rule"), depth + 1);
        return rule == null ? null : new Rule.Not(rule);
    }

    private @Nullable Rule trait(Place place) {
        String name = place.field("name").text(limits.textLength());
        ValueTest test = valueTests.test(place, Set.of("type", "name"));
        return name == null || test == null ? null : new Rule.Trait(name, test);
    }

    private @Nullable Rule consent(Place place) {
        place.refuseFieldsOtherThan(Set.of("type", "purpose"));
        String purpose = place.field("purpose").text(limits.textLength());
        return purpose == null ? null : new Rule.Consent(purpose);
    }

    private @Nullable Rule score(Place place) {
        place.refuseFieldsOtherThan(Set.of("type", "name", "op", "value"));
        String name = place.field("name").text(limits.textLength());
        NumberTest test = NumberTests.parse(place);
        Score score = name == null ? null : Score.ofKey(name).orElse(null);
        if (name != null && score == null) {
            return place.field("name").mistake("must be one of " + Score.keys());
        }
        return score == null || test == null ? null : new Rule.Scored(score, test);
    }
}
