package io.stammkunde.segment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.stammkunde.http.WireJson;
import io.stammkunde.segment.definition.RuleSource;
import io.stammkunde.segment.rule.ParsedRule;
import io.stammkunde.segment.rule.RuleLimits;
import io.stammkunde.segment.rule.RuleParser;
import java.time.Duration;

/** Rules as an author writes them, with single quotes, for tests. */
public final class Rules {
    public static final RuleLimits LIMITS = new RuleLimits(10, 100, 200, 300, Duration.ofDays(3660));

    /** Where only the tree matters. */
    public static final JsonNode NO_JSON = WireJson.MAPPER.createObjectNode();

    private Rules() {}

    public static RuleSource rule(String json) {
        JsonNode node = read(json);
        return switch (RuleParser.parse(node, LIMITS)) {
            case ParsedRule.Valid valid -> new RuleSource(node, valid.rule());
            case ParsedRule.Invalid invalid ->
                throw new IllegalArgumentException(invalid.mistakes().toString());
        };
    }

    /** An event node on orders: aggregate, op, value and whatever else. */
    public static RuleSource orders(String rest) {
        return rule("{'type':'event','name':'Order Completed'," + rest + "}");
    }

    private static JsonNode read(String json) {
        try {
            return WireJson.MAPPER.readTree(json.replace('\'', '"'));
        } catch (JsonProcessingException mistake) {
            throw new IllegalArgumentException(mistake);
        }
    }
}
