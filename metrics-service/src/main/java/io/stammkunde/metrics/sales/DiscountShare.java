package io.stammkunde.metrics.sales;

import static io.stammkunde.metrics.figure.Measures.total;
import static org.jooq.impl.DSL.select;

import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureDefinition.Direction;
import io.stammkunde.metrics.figure.FigureDefinition.Unit;
import io.stammkunde.metrics.figure.FigureScope;
import io.stammkunde.metrics.figure.SumOverPeople;
import io.stammkunde.metrics.reporting.Discounts;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.Record4;
import org.jooq.Select;

/** What customers are let off, of what they would have paid. */
@ApplicationScoped
class DiscountShare extends SumOverPeople {
    private static final FigureDefinition DEFINITION = FigureDefinition.of("sales", "discount-share")
            .named("Rabattanteil", "Discount share")
            .meaning(
                    "Anteil der Rabatte an dem, was die Bestellungen ohne sie gekostet hätten. Bestellungen ohne Angabe zählen als solche ohne Rabatt.",
                    "Share of discounts in what the orders would have cost without them. Orders that tell of none count as orders without a discount.")
            .formula("Σ discount / Σ(revenue + discount)")
            .from("Order Completed")
            .in(Unit.RATIO, Direction.LOWER_IS_BETTER)
            .actionable(
                    "Steigt er, ohne dass die Bestellungen mehr werden, verschenkt man Marge an Kunden, die auch so gekauft hätten.",
                    "If it rises and orders do not, margin is given to customers who would have bought anyway.");

    @Override
    public FigureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public boolean inOneCurrency() {
        return true;
    }

    @Override
    protected Select<? extends Record4<LocalDate, UUID, BigDecimal, BigDecimal>> people(FigureScope scope) {
        var bucket = scope.bucket(Discounts.DAY);
        return select(
                        bucket,
                        Discounts.PERSON,
                        total(Discounts.DISCOUNT),
                        total(Discounts.REVENUE).plus(total(Discounts.DISCOUNT)))
                .from(Discounts.in(scope.period(), scope.currency(), scope.view()))
                .groupBy(bucket, Discounts.PERSON);
    }
}
