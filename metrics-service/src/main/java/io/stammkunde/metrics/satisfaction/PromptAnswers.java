package io.stammkunde.metrics.satisfaction;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;

import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureDefinition.Direction;
import io.stammkunde.metrics.figure.FigureDefinition.Unit;
import io.stammkunde.metrics.figure.FigureScope;
import io.stammkunde.metrics.figure.ShareOfRows;
import io.stammkunde.metrics.reporting.Surveys;
import jakarta.enterprise.context.ApplicationScoped;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;

/** Share of the answers about a known order or ticket that came within a quarter of an hour after it last moved. */
@ApplicationScoped
class PromptAnswers extends ShareOfRows {
    private static final FigureDefinition DEFINITION = FigureDefinition.of("satisfaction", "answers-within-15-minutes")
            .named("Antworten binnen 15 Minuten", "Answers within 15 minutes")
            .meaning(
                    "Anteil der Antworten zu einer bekannten Bestellung oder Anfrage, die höchstens 15 Minuten nach deren letztem Schritt kamen. Frische Eindrücke sind verlässlicher.",
                    "Share of the answers about a known order or ticket that came at most 15 minutes after its latest step. Fresh impressions are more reliable.")
            .formula("count(answered − last step ≤ 15 min) / count(answer with known interaction)")
            .from("Survey Answered", "Order Completed", "Ticket *")
            .in(Unit.RATIO, Direction.HIGHER_IS_BETTER)
            .actionable(
                    "Ist er klein, ist die Umfrage früher zu schicken, damit sie ein frisches Urteil misst.",
                    "If it is small, the survey should be sent earlier, so that it measures a fresh judgement.");

    private static final double PROMPT_SECONDS = 900;
    private static final Field<Double> SECONDS = field(
            "(epoch_us({0}) - epoch_us({1})) / {2}",
            SQLDataType.DOUBLE, Surveys.MOMENT, Surveys.CONTACT_AT, inline(1e6));

    PromptAnswers() {
        super(DEFINITION);
    }

    @Override
    protected Rows rowsOf(FigureScope scope) {
        return new Rows(
                scope.answers().join(scope.contacts()).on(Surveys.CONTACT_ANSWER.eq(Surveys.EVENT)),
                Surveys.REFUSED.isNull(),
                SECONDS.le(PROMPT_SECONDS),
                Surveys.DAY,
                Surveys.PERSON);
    }
}
