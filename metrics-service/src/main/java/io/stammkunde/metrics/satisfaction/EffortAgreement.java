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

/** Share of the answers to how easy it was that agree, which is 5 to 7 on the scale from 1 to 7. */
@ApplicationScoped
class EffortAgreement implements Figure {
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

    @Override
    public FigureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Select<? extends Record4<LocalDate, BigDecimal, BigDecimal, Integer>> measure(FigureScope scope) {
        var bucket = scope.bucket(Surveys.DAY);
        return select(bucket, exact(count().filterWhere(Scales.AGREES)), rows(), countDistinct(Surveys.PERSON))
                .from(scope.answers())
                .where(Scales.CES)
                .groupBy(bucket);
    }
}
