package io.stammkunde.segment.membership.http;

import io.stammkunde.segment.membership.ExplainMembership.Explanation;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why a person belongs to a segment, or why not.
 *
 * @param profileId the person, after merges
 * @param member true if the rule holds and the purpose is permitted
 * @param permitted whether the person's data may serve the segment's purpose
 * @param permissionReason why it may or may not
 * @param flipsAt the earliest instant at which the membership may change by itself
 * @param node the rule, node by node, as far as it may see the person's data
 */
public record ExplanationView(
        String segment,
        int version,
        UUID profileId,
        Instant at,
        boolean member,
        @Nullable Instant since,
        boolean permitted,
        String permissionReason,
        @Nullable Instant flipsAt,
        NodeView node) {
    static ExplanationView of(Explanation explanation) {
        return new ExplanationView(
                explanation.segment().key(),
                explanation.segment().version(),
                explanation.person(),
                explanation.at(),
                explanation.member(),
                explanation.since(),
                explanation.permitted(),
                explanation.permission().reason(),
                explanation.flipsAt(),
                NodeView.of(explanation.finding()));
    }
}
