package io.stammkunde.segment.membership;

import io.stammkunde.segment.definition.Segment;
import io.stammkunde.segment.evaluation.Evaluator;
import io.stammkunde.segment.evaluation.Finding;
import io.stammkunde.segment.evaluation.Flips;
import io.stammkunde.segment.person.Permission;
import io.stammkunde.segment.person.Person;
import io.stammkunde.segment.person.Status;
import io.stammkunde.segment.rule.Rule;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a person stands with a segment at an instant.
 *
 * @param flipsAt until when that holds if nothing happens, or null for ever
 */
record Judgement(Status status, @Nullable Instant flipsAt) {
    static Judgement of(Segment segment, Person person, Instant now) {
        return of(segment.purpose(), segment.rule(), person, now);
    }

    /**
     * With permission, the rule sees the events that may serve the segment's purpose. Without, it sees all that is kept,
     * but only to count how many are left out; nobody becomes a member, and the result never leaves as more than a number.
     * Of a restricted person the rule is not even asked.
     */
    static Judgement of(String purpose, Rule rule, Person person, Instant now) {
        Permission permission = person.permission(purpose);
        if (permission.isRestricted()) {
            return new Judgement(Status.OUT, null);
        }
        boolean permitted = permission.holdsAt(now);
        Finding finding = Evaluator.find(rule, person, event -> !permitted || event.serves(purpose), now);
        return new Judgement(
                status(finding.result(), permitted), Flips.earlier(finding.flipsAt(), permission.endsAfter(now)));
    }

    private static Status status(boolean holds, boolean permitted) {
        if (!holds) {
            return Status.OUT;
        }
        return permitted ? Status.MEMBER : Status.LEFT_OUT;
    }
}
