package io.stammkunde.metrics.satisfaction;

import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureDefinition.Direction;
import io.stammkunde.metrics.figure.FigureDefinition.Unit;
import io.stammkunde.metrics.figure.FigureScope;
import io.stammkunde.metrics.figure.ShareOfRows;
import io.stammkunde.metrics.reporting.Surveys;
import jakarta.enterprise.context.ApplicationScoped;

/** Share of the answers on satisfaction that are one of the two best scores of their scale. */
@ApplicationScoped
class SatisfiedShare extends ShareOfRows {
    private static final FigureDefinition DEFINITION = FigureDefinition.of("satisfaction", "csat")
            .named("Kundenzufriedenheit (CSAT)", "Customer satisfaction (CSAT)")
            .meaning(
                    "Anteil der Antworten zur Zufriedenheit mit einem der zwei besten Werte ihrer Skala.",
                    "Share of the answers on satisfaction with one of the two best scores of their scale.")
            .formula("count(score ≥ scaleMax − 1) / count(answer)")
            .publishedBy("Farris et al., Marketing Metrics (3rd ed. 2015), ch. 2")
            .from("Survey Answered")
            .in(Unit.RATIO, Direction.HIGHER_IS_BETTER)
            .actionable(
                    "Nach Umfrage und Kanal gefragt, sagt sie, welcher Schritt Kunden enttäuscht.",
                    "Asked by survey and channel it tells which step disappoints customers.");

    SatisfiedShare() {
        super(DEFINITION);
    }

    @Override
    protected Rows rowsOf(FigureScope scope) {
        return new Rows(scope.answers(), Scales.CSAT, Scales.SATISFIED, Surveys.DAY, Surveys.PERSON);
    }
}
