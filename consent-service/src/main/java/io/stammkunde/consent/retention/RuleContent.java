package io.stammkunde.consent.retention;

import java.time.Period;

/** What a version of a rule says, see {@link RetentionRule}. */
public record RuleContent(String category, String basis, Period period, RetentionRule.Start start, boolean active) {
    RetentionRule as(String key, int version) {
        return new RetentionRule(key, version, category, basis, period, start, active);
    }
}
