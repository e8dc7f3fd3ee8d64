package io.stammkunde.segment.membership.http;

import io.stammkunde.segment.definition.http.TextView;
import io.stammkunde.segment.evaluation.Finding;
import io.stammkunde.segment.rule.Rule;
import io.stammkunde.segment.value.Value;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node of a rule and what it comes to.
 *
 * @param value what was compared: a text, number, truth value or list; null if nothing is known
 * @param flipsAt the earliest instant at which the result may change by itself
 */
public record NodeView(
        String type,
        TextView text,
        boolean result,
        @Nullable Object value,
        @Nullable Instant flipsAt,
        List<NodeView> children) {
    static NodeView of(Finding finding) {
        return new NodeView(
                type(finding.rule()),
                TextView.of(finding.rule()),
                finding.result(),
                plain(finding.value()),
                finding.flipsAt(),
                finding.children().stream().map(NodeView::of).toList());
    }

    private static String type(Rule rule) {
        return switch (rule) {
            case Rule.All _ -> "all";
            case Rule.Any _ -> "any";
            case Rule.Not _ -> "not";
            case Rule.Trait _ -> "trait";
            case Rule.Event _ -> "event";
            case Rule.Consent _ -> "consent";
            case Rule.Scored _ -> "score";
        };
    }

    private static @Nullable Object plain(@Nullable Value value) {
        return switch (value) {
            case null -> null;
            case Value.Text text -> text.text();
            case Value.Amount amount -> amount.number();
            case Value.Truth truth -> truth.holds();
            case Value.Many many -> many.items().stream().map(NodeView::plain).toList();
        };
    }
}
