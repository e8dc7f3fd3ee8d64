package io.stammkunde.metrics.relation;

import static org.jooq.impl.DSL.when;

import io.stammkunde.http.InvalidParameter;
import io.stammkunde.metrics.reporting.TrackedEvents;
import java.time.Instant;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;

/** Answers to surveys. */
final class SurveyScores {
    /** The kinds of surveys that are collected. */
    private static final List<String> KINDS = List.of("nps", "csat", "ces");

    private static final double LOWEST = 1;

    private SurveyScores() {}

    static Table<?> before(Instant moment, Instant now) {
        return TrackedEvents.named("Survey Answered", moment, now);
    }

    static Condition isOf(String kind) {
        return TrackedEvents.property("kind").eq(kind).and(score(kind).isNotNull());
    }

    /** From 0 to 10 for nps; of the others from 0 for the lowest to 1 for the highest answer of their scale. */
    static Field<Double> score(String kind) {
        var score = TrackedEvents.number("score");
        if (kind.equals(KINDS.getFirst())) {
            return score;
        }
        var highest = TrackedEvents.number("scaleMax");
        return when(highest.gt(LOWEST), score.minus(LOWEST).div(highest.minus(LOWEST)));
    }

    /** The kind of a request. */
    static String asked(String kind) {
        if (!KINDS.contains(kind)) {
            throw new InvalidParameter("kind", "must be one of " + String.join(", ", KINDS));
        }
        return kind;
    }
}
