package io.stammkunde.metrics.satisfaction;

import static org.jooq.impl.DSL.noCondition;

import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureDefinition.Direction;
import io.stammkunde.metrics.figure.FigureDefinition.Unit;
import io.stammkunde.metrics.figure.FigureScope;
import io.stammkunde.metrics.figure.ShareOfRows;
import io.stammkunde.metrics.reporting.Invitations;
import jakarta.enterprise.context.ApplicationScoped;

/** Share of the invitations to surveys that were answered. */
@ApplicationScoped
class ResponseRate extends ShareOfRows {
    private static final FigureDefinition DEFINITION = FigureDefinition.of("satisfaction", "survey-response-rate")
            .named("Rücklaufquote", "Survey response rate")
            .meaning(
                    "Anteil der im Zeitraum verschickten Einladungen zu Umfragen, die binnen 30 Tagen beantwortet wurden.",
                    "Share of the invitations to surveys sent in the period that were answered within 30 days.")
            .formula("count(invitation answered within 30 days) / count(invitation)")
            .from("Survey Sent", "Survey Answered")
            .in(Unit.RATIO, Direction.HIGHER_IS_BETTER)
            .actionable(
                    "Ist sie klein, sprechen die Antworten für wenige: Umfragen sind zu kürzen oder anders zu verschicken.",
                    "If it is small, the answers speak for few: surveys should be shorter or sent in another way.");

    ResponseRate() {
        super(DEFINITION);
    }

    @Override
    protected Rows rowsOf(FigureScope scope) {
        return new Rows(
                Invitations.in(scope.period(), scope.view()),
                noCondition(),
                Invitations.ANSWERED.isTrue(),
                Invitations.DAY,
                Invitations.PERSON);
    }
}
