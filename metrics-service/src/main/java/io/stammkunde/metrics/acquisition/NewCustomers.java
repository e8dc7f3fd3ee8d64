package io.stammkunde.metrics.acquisition;

import static io.stammkunde.metrics.figure.Measures.NO_DENOMINATOR;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureDefinition.Direction;
import io.stammkunde.metrics.figure.FigureDefinition.Unit;
import io.stammkunde.metrics.figure.FigureScope;
import io.stammkunde.metrics.figure.SumOverPeople;
import io.stammkunde.metrics.reporting.FirstPurchases;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.Record4;
import org.jooq.Select;

/** Number of people whose very first order lies in the period. */
@ApplicationScoped
class NewCustomers extends SumOverPeople {
    private static final FigureDefinition DEFINITION = FigureDefinition.of("acquisition", "new-customers")
            .named("Neukunden", "New customers")
            .meaning(
                    "Zahl der Personen, deren allererste Bestellung im Zeitraum liegt.",
                    "Number of people whose very first order lies in the period.")
            .formula("count(customer with first order in period)")
            .from("Order Completed")
            .in(Unit.COUNT, Direction.HIGHER_IS_BETTER)
            .actionable(
                    "Neben die Werbekosten gestellt, sagt die Zahl, was ein neuer Kunde kostet.",
                    "Set beside the costs of advertising it tells what a new customer costs.");

    @Override
    public FigureDefinition definition() {
        return DEFINITION;
    }

    @Override
    protected Select<? extends Record4<LocalDate, UUID, BigDecimal, BigDecimal>> people(FigureScope scope) {
        var period = scope.period();
        return select(scope.bucket(FirstPurchases.DAY), FirstPurchases.PERSON, inline(BigDecimal.ONE), NO_DENOMINATOR)
                .from(scope.firstPurchases())
                .where(FirstPurchases.DAY.ge(period.from()))
                .and(FirstPurchases.DAY.lt(period.to()));
    }

    @Override
    public boolean looksBack() {
        return true;
    }
}
