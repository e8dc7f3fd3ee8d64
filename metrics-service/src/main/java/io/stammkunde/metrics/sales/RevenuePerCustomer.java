package io.stammkunde.metrics.sales;

import static io.stammkunde.metrics.figure.Measures.total;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureDefinition.Direction;
import io.stammkunde.metrics.figure.FigureDefinition.Unit;
import io.stammkunde.metrics.figure.FigureScope;
import io.stammkunde.metrics.figure.SumOverPeople;
import io.stammkunde.metrics.reporting.Purchases;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.Record4;
import org.jooq.Select;

/** Revenue divided by the number of customers who bought in the period. */
@ApplicationScoped
class RevenuePerCustomer extends SumOverPeople {
    private static final FigureDefinition DEFINITION = FigureDefinition.of("sales", "revenue-per-customer")
            .named("Umsatz je Kunde", "Revenue per customer")
            .meaning(
                    "Umsatz geteilt durch Zahl der Kunden, die im Zeitraum gekauft haben.",
                    "Revenue divided by the number of customers who bought in the period.")
            .formula("Σ revenue / count(distinct customer)")
            .from("Order Completed")
            .in(Unit.MONEY, Direction.HIGHER_IS_BETTER)
            .actionable(
                    "Im Vergleich zu dem, was ein Kunde kostet, sagt er, wie viel Werbung sich trägt.",
                    "Set against what a customer costs it tells how much advertising pays for itself.");

    @Override
    public FigureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public boolean isRatio() {
        return true;
    }

    @Override
    protected Select<? extends Record4<LocalDate, UUID, BigDecimal, BigDecimal>> people(FigureScope scope) {
        var bucket = scope.bucket(Purchases.DAY);
        return select(bucket, Purchases.PERSON, total(Purchases.REVENUE), inline(BigDecimal.ONE))
                .from(scope.purchases())
                .groupBy(bucket, Purchases.PERSON);
    }
}
