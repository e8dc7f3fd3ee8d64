package io.stammkunde.metrics.retention;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectDistinct;

import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureDefinition.Direction;
import io.stammkunde.metrics.figure.FigureDefinition.Unit;
import io.stammkunde.metrics.figure.FigureScope;
import io.stammkunde.metrics.figure.SumOverPeople;
import io.stammkunde.metrics.reporting.Purchases;
import io.stammkunde.metrics.reporting.Scores;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;

/** How many of the customers of a period have presumably left by now. */
@ApplicationScoped
class ExpectedChurn extends SumOverPeople {
    private static final FigureDefinition DEFINITION = FigureDefinition.of("retention", "expected-churn")
            .named("Erwartete Abwanderung", "Expected churn")
            .meaning(
                    "Mittlere Wahrscheinlichkeit, dass Kunden, die im Zeitraum kauften, inzwischen gegangen sind, nach der letzten Bewertung aller Kunden. Es zählen nur bewertete Kunden.",
                    "Mean probability that customers who bought in the period have left by now, by the latest scoring of all customers. Only scored customers count.")
            .formula("Σ(1 − P(alive)) / count(scored customer)")
            .publishedBy("Batislam et al. (2007); Schmittlein, Morrison, Colombo (1987)")
            .from("Order Completed")
            .in(Unit.RATIO, Direction.LOWER_IS_BETTER)
            .actionable(
                    "Anders als die Abwanderungsrate wartet sie nicht, bis die Frist verstrichen ist.",
                    "Unlike the churn rate it does not wait until the time is over.");

    @Override
    public FigureDefinition definition() {
        return DEFINITION;
    }

    /** The scores of earlier times are not kept. */
    @Override
    public boolean isDivisible(FigureScope scope) {
        return scope.view().knownBy() == null;
    }

    @Override
    protected Select<? extends Record4<LocalDate, UUID, BigDecimal, BigDecimal>> people(FigureScope scope) {
        var bucket = scope.bucket(Purchases.DAY);
        var risk = Scores.CHURN_RISK.cast(SQLDataType.DECIMAL(18, 12));
        return selectDistinct(bucket, Purchases.PERSON, risk, inline(BigDecimal.ONE))
                .from(scope.purchases())
                .join(Scores.ALL)
                .on(Scores.PERSON.eq(scope.view().personOf(Purchases.PERSON)))
                .where(Scores.CHURN_RISK.isNotNull());
    }
}
