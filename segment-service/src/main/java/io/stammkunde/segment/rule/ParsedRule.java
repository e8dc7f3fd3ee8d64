package io.stammkunde.segment.rule;

import java.util.List;

/** What reading a rule came to. */
public sealed interface ParsedRule {
    record Valid(Rule rule) implements ParsedRule {}

    /** All mistakes that were found, in the order of the text. */
    record Invalid(List<RuleMistake> mistakes) implements ParsedRule {
        public Invalid {
            mistakes = List.copyOf(mistakes);
        }
    }
}
