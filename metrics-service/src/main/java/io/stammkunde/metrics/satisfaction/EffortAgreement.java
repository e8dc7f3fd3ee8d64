package io.stammkunde.metrics.satisfaction;

import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureDefinition.Direction;
import io.stammkunde.metrics.figure.FigureDefinition.Unit;
import io.stammkunde.metrics.figure.FigureScope;
import io.stammkunde.metrics.figure.ShareOfRows;
import io.stammkunde.metrics.reporting.Surveys;
import jakarta.enterprise.context.ApplicationScoped;

/** Share of the answers to how easy it was that agree, which is 5 to 7 on the scale from 1 to 7. */
@ApplicationScoped
class EffortAgreement extends ShareOfRows {
    private static final FigureDefinition DEFINITION = FigureDefinition.of("satisfaction", "ces-agreement")
            .named("Customer Effort Score (Zustimmung)", "Customer effort score (agreement)")
            .meaning(
                    "Anteil der Antworten von 5 bis 7 darauf, ob es dem Kunden leicht gemacht wurde.",
                    "Share of the answers from 5 to 7 to whether it was made easy for the customer.")
            .formula("count(score ≥ 5) / count(answer)")
            .publishedBy("Dixon, Freeman, Toman, Stop Trying to Delight Your Customers (Harvard Business Review, 2010)")
            .from("Survey Answered")
            .in(Unit.RATIO, Direction.HIGHER_IS_BETTER)
            .actionable(
                    "Der Anteil derer, denen es leicht fiel, steigt mit jedem Hindernis, das wegfällt.",
                    "The share of those who found it easy rises with each obstacle that is removed.");

    EffortAgreement() {
        super(DEFINITION);
    }

    @Override
    protected Rows rowsOf(FigureScope scope) {
        return new Rows(scope.answers(), Scales.CES, Scales.AGREES, Surveys.DAY, Surveys.PERSON);
    }
}
