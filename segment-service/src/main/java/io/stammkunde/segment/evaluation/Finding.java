package io.stammkunde.segment.evaluation;

import io.stammkunde.segment.rule.Rule;
import io.stammkunde.segment.value.Value;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a node of a rule comes to for a person.
 *
 * @param result whether it holds
 * @param value what was compared, or null if nothing is known
 * @param flipsAt the earliest instant at which the result may change without anything happening, or null if it cannot
 * @param children the findings of the nodes below
 */
public record Finding(
        Rule rule,
        boolean result,
        @Nullable Value value,
        @Nullable Instant flipsAt,
        List<Finding> children) {
    public Finding {
        children = List.copyOf(children);
    }

    static Finding leaf(Rule rule, boolean result, @Nullable Value value, @Nullable Instant flipsAt) {
        return new Finding(rule, result, value, flipsAt, List.of());
    }
}
