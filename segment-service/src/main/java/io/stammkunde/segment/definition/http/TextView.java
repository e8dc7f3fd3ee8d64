package io.stammkunde.segment.definition.http;

import io.stammkunde.segment.rule.Language;
import io.stammkunde.segment.rule.Rule;
import io.stammkunde.segment.rule.RuleText;

/** A rule as a sentence. */
public record TextView(String de, String en) {
    public static TextView of(Rule rule) {
        return new TextView(RuleText.of(rule, Language.DE), RuleText.of(rule, Language.EN));
    }
}
