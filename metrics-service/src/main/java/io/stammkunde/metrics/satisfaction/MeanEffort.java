package io.stammkunde.metrics.satisfaction;

import static io.stammkunde.metrics.figure.Measures.rows;
import static io.stammkunde.metrics.figure.Measures.total;

import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureDefinition.Direction;
import io.stammkunde.metrics.figure.FigureDefinition.Unit;
import io.stammkunde.metrics.figure.FigureScope;
import io.stammkunde.metrics.figure.SumOverRows;
import io.stammkunde.metrics.reporting.Surveys;
import jakarta.enterprise.context.ApplicationScoped;

/** Mean of the answers to how easy it was, on the scale from 1 to 7. */
@ApplicationScoped
class MeanEffort extends SumOverRows {
    private static final FigureDefinition DEFINITION = FigureDefinition.of("satisfaction", "ces-mean")
            .named("Customer Effort Score (Mittelwert)", "Customer effort score (mean)")
            .meaning(
                    "Mittelwert der Antworten darauf, ob es dem Kunden leicht gemacht wurde, von 1 (gar nicht) bis 7 (sehr).",
                    "Mean of the answers to whether it was made easy for the customer, from 1 (not at all) to 7 (very).")
            .formula("Σ score / count(answer)")
            .publishedBy("Dixon, Freeman, Toman, Stop Trying to Delight Your Customers (Harvard Business Review, 2010)")
            .from("Survey Answered")
            .in(Unit.POINTS, Direction.HIGHER_IS_BETTER)
            .actionable(
                    "Was Mühe macht, lässt sich abstellen; Mühe treibt Kunden häufiger fort als fehlende Begeisterung.",
                    "What takes effort can be removed; effort drives customers away more often than a lack of delight.");

    MeanEffort() {
        super(DEFINITION);
    }

    @Override
    protected Summed summedOf(FigureScope scope) {
        return new Summed(scope.answers(), Scales.CES, Surveys.DAY, Surveys.PERSON, total(Surveys.SCORE), rows());
    }
}
