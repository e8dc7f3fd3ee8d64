package io.stammkunde.metrics.loyalty;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

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

/** Share of the customers of the period who ordered exactly once in it. */
@ApplicationScoped
class OneTimeBuyers extends SumOverPeople {
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

    @Override
    protected Select<? extends Record4<LocalDate, UUID, BigDecimal, BigDecimal>> people(FigureScope scope) {
        var bucket = scope.bucket(Purchases.DAY);
        return select(
                        bucket,
                        Purchases.PERSON,
                        when(count().eq(1), BigDecimal.ONE).otherwise(BigDecimal.ZERO),
                        inline(BigDecimal.ONE))
                .from(scope.purchases())
                .groupBy(bucket, Purchases.PERSON);
    }
}
