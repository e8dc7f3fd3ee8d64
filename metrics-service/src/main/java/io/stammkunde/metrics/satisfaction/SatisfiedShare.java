package io.stammkunde.metrics.satisfaction;

import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureDefinition.Direction;
import io.stammkunde.metrics.figure.FigureDefinition.Text;
import io.stammkunde.metrics.figure.FigureDefinition.Unit;
import io.stammkunde.metrics.figure.FigureScope;
import io.stammkunde.metrics.figure.ShareOfRows;
import io.stammkunde.metrics.reporting.Surveys;
import jakarta.enterprise.context.ApplicationScoped;

/** Share of the answers on satisfaction that are one of the two best scores of their scale. */
@ApplicationScoped
class SatisfiedShare extends ShareOfRows {
    private static final FigureDefinition DEFINITION = new FigureDefinition(
            "csat",
            "satisfaction",
            new Text("Kundenzufriedenheit (CSAT)", "Customer satisfaction (CSAT)"),
            new Text(
                    "Anteil der Antworten zur Zufriedenheit mit einem der zwei besten Werte ihrer Skala.",
                    "Share of the answers on satisfaction with one of the two best scores of their scale."),
            "count(score ≥ scaleMax − 1) / count(answer)",
            "Survey Answered",
            Unit.RATIO,
            Direction.HIGHER_IS_BETTER,
            true);

    SatisfiedShare() {
        super(DEFINITION);
    }

    @Override
    protected Rows rowsOf(FigureScope scope) {
        return new Rows(scope.answers(), Scales.CSAT, Scales.SATISFIED, Surveys.DAY, Surveys.PERSON);
    }
}
