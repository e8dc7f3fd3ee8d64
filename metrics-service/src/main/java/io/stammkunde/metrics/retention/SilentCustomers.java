package io.stammkunde.metrics.retention;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lead;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.when;

import io.stammkunde.metrics.database.Columns;
import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureDefinition.Direction;
import io.stammkunde.metrics.figure.FigureDefinition.Unit;
import io.stammkunde.metrics.figure.FigureScope;
import io.stammkunde.metrics.figure.SumOverPeople;
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
import org.jooq.impl.SQLDataType;

/** How many customers have been silent for too long. */
@ApplicationScoped
class SilentCustomers extends SumOverPeople {
    private static final FigureDefinition DEFINITION = FigureDefinition.of("retention", "silent-customer-share")
            .named("Verstummte Kunden", "Silent customers")
            .meaning(
                    "Anteil aller bisherigen Kunden, die am Ende des Zeitraums schon länger schweigen als drei mediane Kaufabstände. Der Median ist der aller Kunden bis zum Ende des Zeitraums.",
                    "Share of all customers so far who, when the period ends, have been silent for longer than three median gaps between purchase days. The median is that of all customers up to the end of the period.")
            .formula("count(days since last purchase > 3 × median gap) / count(customer)")
            .from("Order Completed")
            .in(Unit.RATIO, Direction.LOWER_IS_BETTER)
            .actionable(
                    "Wer gerade erst verstummt ist, lässt sich am ehesten zurückholen.",
                    "Those who have only just fallen silent are the easiest to win back.");

    /** As many as in the survival curve. */
    private static final int FACTOR = 3;

    private static final String BOUGHT = "bought";
    private static final String SPELL = "spell";
    private static final Field<UUID> PERSON = Columns.uuid(SPELL, "person_id");
    private static final Field<LocalDate> DAY = Columns.day(SPELL, "ordered_on");
    private static final Field<LocalDate> NEXT = Columns.day(SPELL, "next_day");

    @Override
    public FigureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Optional<Select<?>> presences(FigureScope scope) {
        return Optional.of(scope.purchaseDays());
    }

    @Override
    public boolean looksBack() {
        return true;
    }

    /** Each purchase day with the next one of the same person. */
    private static Table<?> spells(Table<?> purchases) {
        var person = Columns.uuid(BOUGHT, "person_id");
        var day = Columns.day(BOUGHT, "ordered_on");
        var bought =
                selectDistinct(Purchases.PERSON, Purchases.DAY).from(purchases).asTable(BOUGHT);
        return select(
                        person,
                        day,
                        lead(day).over().partitionBy(person).orderBy(day).as("next_day"))
                .from(bought)
                .asTable(SPELL);
    }

    /** Of everybody, so that parts of the people are measured by the same silence. */
    private static Field<Double> medianGap(FigureScope scope) {
        return field(select(field("median(datediff('day', {0}, {1}))", SQLDataType.DOUBLE, DAY, NEXT))
                .from(spells(Purchases.all(null, scope.view().ofEverybody())))
                .where(NEXT.lt(scope.period().to())));
    }

    @Override
    protected Select<? extends Record4<LocalDate, UUID, BigDecimal, BigDecimal>> people(FigureScope scope) {
        var silence = field("datediff('day', {0}, {1})", SQLDataType.DOUBLE, DAY, Spans.ENDS);
        return select(
                        Spans.BUCKET,
                        PERSON,
                        when(silence.gt(medianGap(scope).mul(FACTOR)), BigDecimal.ONE)
                                .otherwise(BigDecimal.ZERO),
                        inline(BigDecimal.ONE))
                .from(Spans.of(scope))
                .join(spells(scope.allPurchases()))
                .on(DAY.lt(Spans.ENDS))
                .and(NEXT.isNull().or(NEXT.ge(Spans.ENDS)));
    }
}
