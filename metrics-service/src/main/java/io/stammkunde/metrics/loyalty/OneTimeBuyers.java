package io.stammkunde.metrics.loyalty;

import static io.stammkunde.metrics.figure.Measures.exact;
import static io.stammkunde.metrics.figure.Measures.rows;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

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

/** Share of the customers of the period who ordered exactly once in it. */
@ApplicationScoped
class OneTimeBuyers implements Figure {
    private static final FigureDefinition DEFINITION = FigureDefinition.of("loyalty", "one-time-buyer-share")
            .named("Anteil der Einmalkäufer", "Share of one-time buyers")
            .meaning(
                    "Anteil der Kunden des Zeitraums, die darin genau einmal bestellt haben.",
                    "Share of the customers of the period who ordered exactly once in it.")
            .formula("count(customer with 1 order) / count(customer)")
            .from("Order Completed")
            .in(Unit.RATIO, Direction.LOWER_IS_BETTER)
            .actionable(
                    "Ein hoher Anteil heißt: Der zweite Kauf ist die Stelle, an der sich Arbeit lohnt.",
                    "A high share says that the second purchase is where work pays.");

    @Override
    public FigureDefinition definition() {
        return DEFINITION;
    }

    private static final Field<LocalDate> BUCKET = Columns.day("buyer", "bucket");
    private static final Field<Integer> ORDERS = Columns.number("buyer", "orders");

    @Override
    public Select<? extends Record4<LocalDate, BigDecimal, BigDecimal, Integer>> measure(FigureScope scope) {
        var bucket = scope.bucket(Purchases.DAY);
        var buyers = select(bucket.as("bucket"), count().as("orders"))
                .from(scope.purchases())
                .groupBy(bucket, Purchases.PERSON)
                .asTable("buyer");
        return select(BUCKET, exact(count().filterWhere(ORDERS.eq(1))), rows(), count())
                .from(buyers)
                .groupBy(BUCKET);
    }

    @Override
    public Optional<Select<? extends Record4<LocalDate, UUID, BigDecimal, BigDecimal>>> contributions(
            FigureScope scope) {
        var bucket = scope.bucket(Purchases.DAY);
        return Optional.of(select(
                        bucket,
                        Purchases.PERSON,
                        when(count().eq(1), BigDecimal.ONE).otherwise(BigDecimal.ZERO),
                        inline(BigDecimal.ONE))
                .from(scope.purchases())
                .groupBy(bucket, Purchases.PERSON));
    }

    @Override
    public boolean isSumOverBuyers() {
        return true;
    }
}
