package io.stammkunde.metrics.acquisition;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.when;

import io.stammkunde.metrics.database.Columns;
import io.stammkunde.metrics.figure.Dimension;
import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureDefinition.Direction;
import io.stammkunde.metrics.figure.FigureDefinition.Unit;
import io.stammkunde.metrics.figure.FigureScope;
import io.stammkunde.metrics.figure.SumOverPeople;
import io.stammkunde.metrics.reporting.Purchases;
import io.stammkunde.metrics.reporting.Sightings;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.Select;

/** How many of the people who were seen have ordered. */
@ApplicationScoped
class ConversionRate extends SumOverPeople {
    private static final FigureDefinition DEFINITION = FigureDefinition.of("acquisition", "conversion-rate")
            .named("Konversionsrate", "Conversion rate")
            .meaning(
                    "Anteil der im Zeitraum gesehenen Personen, die darin bestellt haben. Gesehen ist, von wem irgendein Ereignis kam; ein Gerät, das niemandem zuzuordnen ist, ist eine Person.",
                    "Share of the people seen in the period who ordered in it. Seen is whoever sent any event; a device that cannot be told whose it is, is a person.")
            .formula("count(person with an order) / count(person with an event)")
            .from("*", "Order Completed")
            .in(Unit.RATIO, Direction.HIGHER_IS_BETTER)
            .actionable(
                    "Sie bewegt sich mit dem Weg durch den Laden und mit den Besuchern, die die Werbung bringt; nach Quelle gefragt trennt sie beides.",
                    "It moves with the way through the shop and with the visitors that advertising brings; asked by source it tells them apart.");

    private static final Field<LocalDate> BUCKET = Columns.day("buyer", "bucket");
    private static final Field<UUID> BUYER = Columns.uuid("buyer", "person_id");

    @Override
    public FigureDefinition definition() {
        return DEFINITION;
    }

    /** Who was seen was so in no currency. */
    @Override
    public boolean isSumOverBuyers(Dimension by) {
        return by != Dimension.CURRENCY;
    }

    @Override
    protected Select<? extends Record4<LocalDate, UUID, BigDecimal, BigDecimal>> people(FigureScope scope) {
        var bucket = scope.bucket(Sightings.DAY);
        var buyers = selectDistinct(scope.bucket(Purchases.DAY).as("bucket"), Purchases.PERSON.as("person_id"))
                .from(scope.purchases())
                .asTable("buyer");
        return select(
                        bucket,
                        Sightings.PERSON,
                        when(count(BUYER).gt(0), BigDecimal.ONE).otherwise(BigDecimal.ZERO),
                        inline(BigDecimal.ONE))
                .from(Sightings.in(scope.period(), scope.view()))
                .leftJoin(buyers)
                .on(BUYER.eq(Sightings.PERSON))
                .and(BUCKET.eq(bucket))
                .groupBy(bucket, Sightings.PERSON);
    }
}
