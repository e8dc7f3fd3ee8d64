package io.stammkunde.metrics.satisfaction;

import static io.stammkunde.metrics.figure.Measures.exact;
import static io.stammkunde.metrics.figure.Measures.rows;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.select;

import io.stammkunde.metrics.figure.Figure;
import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureDefinition.Direction;
import io.stammkunde.metrics.figure.FigureDefinition.Unit;
import io.stammkunde.metrics.figure.FigureScope;
import io.stammkunde.metrics.reporting.Surveys;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jooq.Record4;
import org.jooq.Select;

/** Share of the answers on satisfaction that are one of the two best scores of their scale. */
@ApplicationScoped
class SatisfiedShare implements Figure {
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

    @Override
    public FigureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Select<? extends Record4<LocalDate, BigDecimal, BigDecimal, Integer>> measure(FigureScope scope) {
        var bucket = scope.bucket(Surveys.DAY);
        return select(bucket, exact(count().filterWhere(Scales.SATISFIED)), rows(), countDistinct(Surveys.PERSON))
                .from(scope.answers())
                .where(Scales.CSAT)
                .groupBy(bucket);
    }
}
