package io.stammkunde.segment.rule;

import java.util.List;
import java.util.stream.Stream;

/** One node of a segment's rule. */
public sealed interface Rule {
    /** Holds if each of the rules holds. */
    record All(List<Rule> rules) implements Rule {
        public All {
            rules = atLeastOne(rules);
        }
    }

    /** Holds if at least one of the rules holds. */
    record Any(List<Rule> rules) implements Rule {
        public Any {
            rules = atLeastOne(rules);
        }
    }

    /** Holds if the rule does not. */
    record Not(Rule rule) implements Rule {}

    /** Holds if what is known of the person under this name passes the test. */
    record Trait(String name, ValueTest test) implements Rule {}

    /**
     * Holds if a number taken from the person's events passes the test.
     *
     * @param name name of the event
     * @param aggregate the number that is taken
     * @param test what the number has to be
     * @param window which events count, seen from now
     * @param where what an event's properties have to say for it to count
     */
    record Event(String name, Aggregate aggregate, NumberTest test, Window window, List<PropertyTest> where)
            implements Rule {
        public Event {
            where = List.copyOf(where);
        }
    }

    /** Holds while the person's data may serve this purpose. */
    record Consent(String purpose) implements Rule {}

    /** Holds if a score of the person passes the test; without the score it does not. */
    record Scored(Score score, NumberTest test) implements Rule {}

    /** What one property of an event has to say. */
    record PropertyTest(String property, ValueTest test) {}

    /** The nodes right below this one. */
    default List<Rule> children() {
        return switch (this) {
            case All all -> all.rules();
            case Any any -> any.rules();
            case Not not -> List.of(not.rule());
            case Trait _ -> List.of();
            case Event _ -> List.of();
            case Consent _ -> List.of();
            case Scored _ -> List.of();
        };
    }

    /** This node and all below it. */
    default Stream<Rule> nodes() {
        return Stream.concat(Stream.of(this), children().stream().flatMap(Rule::nodes));
    }

    private static List<Rule> atLeastOne(List<Rule> rules) {
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("a combination needs at least one rule");
        }
        return List.copyOf(rules);
    }
}
