package io.stammkunde.metrics.value;

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

/** What customers of a period are expected to spend. */
@ApplicationScoped
class PredictedClv extends SumOverPeople {
    private static final FigureDefinition DEFINITION = FigureDefinition.of("value", "predicted-clv")
            .named("Vorhergesagter Kundenwert", "Predicted lifetime value")
            .meaning(
                    "Umsatz, den ein Kunde, der im Zeitraum kaufte, in den 52 Wochen nach der letzten Bewertung im Mittel erwarten lässt. Es zählen nur bewertete Kunden.",
                    "Revenue that a customer who bought in the period can on average be expected to bring in the 52 weeks after the latest scoring. Only scored customers count.")
            .formula("Σ CLV / count(scored customer)")
            .publishedBy("Fader, Hardie, Lee (2005); Fader, Hardie (2013)")
            .from("Order Completed")
            .in(Unit.MONEY, Direction.HIGHER_IS_BETTER)
            .actionable(
                    "Nach Segment und Quelle gefragt sagt er, welche Kunden mehr Werbung wert sind, als sie bisher gebracht haben.",
                    "Asked by segment and source it tells which customers are worth more advertising than what they have brought so far.");

    @Override
    public FigureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public boolean isRatio() {
        return true;
    }

    /** The scores of earlier times are not kept. */
    @Override
    public boolean isDivisible(FigureScope scope) {
        return scope.view().knownBy() == null;
    }

    @Override
    protected Select<? extends Record4<LocalDate, UUID, BigDecimal, BigDecimal>> people(FigureScope scope) {
        var bucket = scope.bucket(Purchases.DAY);
        var currency = scope.currency();
        return selectDistinct(
                        bucket, Purchases.PERSON, Scores.CLV.cast(SQLDataType.DECIMAL(18, 4)), inline(BigDecimal.ONE))
                .from(scope.purchases())
                .join(Scores.ALL)
                .on(Scores.PERSON.eq(scope.view().personOf(Purchases.PERSON)))
                .where(Scores.CLV.isNotNull())
                .and(currency == null ? Scores.CURRENCY.eq(Purchases.CURRENCY) : Scores.CURRENCY.eq(currency));
    }
}
