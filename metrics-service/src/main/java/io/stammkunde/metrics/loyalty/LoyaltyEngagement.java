package io.stammkunde.metrics.loyalty;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.when;

import io.stammkunde.metrics.database.Columns;
import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureDefinition.Direction;
import io.stammkunde.metrics.figure.FigureDefinition.Unit;
import io.stammkunde.metrics.figure.FigureScope;
import io.stammkunde.metrics.figure.SumOverPeople;
import io.stammkunde.metrics.reporting.LoyaltyActs;
import io.stammkunde.metrics.reporting.Purchases;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.Select;

/** How many customers take part in the loyalty programme. */
@ApplicationScoped
class LoyaltyEngagement extends SumOverPeople {
    private static final FigureDefinition DEFINITION = FigureDefinition.of("loyalty", "loyalty-engagement")
            .named("Beteiligung am Treueprogramm", "Loyalty-programme engagement")
            .meaning(
                    "Anteil der Kunden des Zeitraums, die darin dem Treueprogramm beitraten oder Punkte sammelten oder einlösten.",
                    "Share of the customers of the period who joined the loyalty programme in it, or earned or redeemed points.")
            .formula("count(customer with a loyalty event) / count(customer)")
            .from("Order Completed", "Loyalty Program Joined", "Loyalty Points Earned", "Loyalty Points Redeemed")
            .in(Unit.RATIO, Direction.HIGHER_IS_BETTER)
            .actionable(
                    "Ist sie niedrig, kennen die Kunden das Programm nicht oder es lohnt ihnen nicht; beides lässt sich ändern.",
                    "If it is low, customers do not know the programme or it is not worth their while; both can be changed.");

    private static final Field<LocalDate> BUCKET = Columns.day("engaged", "bucket");
    private static final Field<UUID> ENGAGED = Columns.uuid("engaged", "person_id");

    @Override
    public FigureDefinition definition() {
        return DEFINITION;
    }

    @Override
    protected Select<? extends Record4<LocalDate, UUID, BigDecimal, BigDecimal>> people(FigureScope scope) {
        var bucket = scope.bucket(Purchases.DAY);
        var engaged = selectDistinct(scope.bucket(LoyaltyActs.DAY).as("bucket"), LoyaltyActs.PERSON.as("person_id"))
                .from(LoyaltyActs.in(scope.period(), scope.view()))
                .asTable("engaged");
        return select(
                        bucket,
                        Purchases.PERSON,
                        when(count(ENGAGED).gt(0), BigDecimal.ONE).otherwise(BigDecimal.ZERO),
                        inline(BigDecimal.ONE))
                .from(scope.purchases())
                .leftJoin(engaged)
                .on(ENGAGED.eq(scope.view().personOf(Purchases.PERSON)))
                .and(BUCKET.eq(bucket))
                .groupBy(bucket, Purchases.PERSON);
    }
}
