package io.stammkunde.metrics.acquisition;

import static io.stammkunde.metrics.figure.Measures.NO_DENOMINATOR;
import static io.stammkunde.metrics.figure.Measures.rows;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;

import io.stammkunde.metrics.database.Columns;
import io.stammkunde.metrics.figure.Figure;
import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureDefinition.Direction;
import io.stammkunde.metrics.figure.FigureDefinition.Unit;
import io.stammkunde.metrics.figure.FigureScope;
import io.stammkunde.metrics.reporting.Purchases;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.Table;

/** Number of people whose very first order lies in the period. */
@ApplicationScoped
class NewCustomers implements Figure {
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

    private static final Field<UUID> PERSON = Columns.uuid("first", "person_id");
    private static final Field<LocalDate> FIRST_DAY = Columns.day("first", "bought_on");

    @Override
    public Select<? extends Record4<LocalDate, BigDecimal, BigDecimal, Integer>> measure(FigureScope scope) {
        var bucket = scope.bucket(FIRST_DAY);
        return select(bucket, rows(), NO_DENOMINATOR, count())
                .from(firsts(scope))
                .where(FIRST_DAY.ge(scope.period().from()))
                .and(FIRST_DAY.lt(scope.period().to()))
                .groupBy(bucket);
    }

    /** The day of everybody's first order. */
    private static Table<?> firsts(FigureScope scope) {
        return select(Purchases.PERSON.as("person_id"), min(Purchases.DAY).as("bought_on"))
                .from(scope.allPurchases())
                .groupBy(Purchases.PERSON)
                .asTable("first");
    }

    @Override
    public Optional<Select<? extends Record4<LocalDate, UUID, BigDecimal, BigDecimal>>> contributions(
            FigureScope scope) {
        return Optional.of(select(scope.bucket(FIRST_DAY), PERSON, inline(BigDecimal.ONE), NO_DENOMINATOR)
                .from(firsts(scope))
                .where(FIRST_DAY.ge(scope.period().from()))
                .and(FIRST_DAY.lt(scope.period().to())));
    }

    @Override
    public boolean isSumOverBuyers() {
        return true;
    }

    @Override
    public boolean looksBack() {
        return true;
    }
}
