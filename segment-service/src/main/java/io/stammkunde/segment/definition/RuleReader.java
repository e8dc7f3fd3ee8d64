package io.stammkunde.segment.definition;

import com.fasterxml.jackson.databind.JsonNode;
import io.stammkunde.segment.SegmentConfig;
import io.stammkunde.segment.rule.ParsedRule;
import io.stammkunde.segment.rule.RuleLimits;
import io.stammkunde.segment.rule.RuleParser;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads rules within the configured limits. */
@ApplicationScoped
public class RuleReader {
    private final RuleLimits limits;

    RuleReader(SegmentConfig config) {
        SegmentConfig.Rules rules = config.rules();
        this.limits = new RuleLimits(
                rules.maxDepth(), rules.maxNodes(), rules.maxListLength(), rules.maxTextLength(), rules.maxWindow());
    }

    public ParsedRule parse(JsonNode json) {
        return RuleParser.parse(json, limits);
    }

    /**
     * The rule, ready to be evaluated.
     *
     * @throws SegmentRefusal.InvalidRule with all mistakes
     */
    public RuleSource read(JsonNode json) {
        return switch (parse(json)) {
            case ParsedRule.Valid valid -> new RuleSource(json, valid.rule());
            case ParsedRule.Invalid invalid -> throw new SegmentRefusal.InvalidRule(invalid.mistakes());
        };
    }
}
