package io.stammkunde.metrics.satisfaction;

import static io.stammkunde.metrics.figure.Measures.exact;
import static io.stammkunde.metrics.figure.Measures.rows;
import static org.jooq.impl.DSL.count;

import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureDefinition.Direction;
import io.stammkunde.metrics.figure.FigureDefinition.Unit;
import io.stammkunde.metrics.figure.FigureScope;
import io.stammkunde.metrics.figure.SumOverRows;
import io.stammkunde.metrics.reporting.Surveys;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;

/** Promoters less detractors in points: each promoter counts 100, each detractor −100, divided by all answers. */
@ApplicationScoped
class NetPromoterScore extends SumOverRows {
    private static final FigureDefinition DEFINITION = FigureDefinition.of("satisfaction", "nps")
            .named("Net Promoter Score", "Net Promoter Score")
            .meaning(
                    "Anteil der Antworten mit 9 oder 10 minus Anteil der Antworten von 0 bis 6 auf die Frage nach der Weiterempfehlung, in Punkten von −100 bis 100.",
                    "Share of answers of 9 or 10 less the share of answers from 0 to 6 to the question of recommendation, in points from −100 to 100.")
            .formula("100 × (count(score ≥ 9) − count(score ≤ 6)) / count(answer)")
            .publishedBy("Reichheld, The One Number You Need to Grow (Harvard Business Review, 2003)")
            .from("Survey Answered")
            .in(Unit.POINTS, Direction.HIGHER_IS_BETTER)
            .actionable(
                    "Die Kritiker sind einzelne Kunden, die man anrufen kann; der Wert allein ist es nicht, was zählt.",
                    "The detractors are customers who can be called; the score alone is not what counts.");

    private static final BigDecimal POINTS = BigDecimal.valueOf(100);

    NetPromoterScore() {
        super(DEFINITION);
    }

    @Override
    protected Summed summedOf(FigureScope scope) {
        return new Summed(
                scope.answers(),
                Scales.NPS,
                Surveys.DAY,
                Surveys.PERSON,
                exact(count().filterWhere(Scales.PROMOTER))
                        .minus(exact(count().filterWhere(Scales.DETRACTOR)))
                        .times(POINTS),
                rows());
    }
}
