package io.stammkunde.metrics.loyalty;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import io.stammkunde.metrics.MetricsConfig;
import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureDefinition.Direction;
import io.stammkunde.metrics.figure.FigureDefinition.Unit;
import io.stammkunde.metrics.figure.FigureScope;
import io.stammkunde.metrics.figure.SumOverPeople;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jooq.Record4;
import org.jooq.Select;

/** How many new customers come back soon. */
@ApplicationScoped
class SecondPurchaseConversion extends SumOverPeople {
    private static final FigureDefinition DEFINITION = FigureDefinition.of("loyalty", "second-purchase-conversion")
            .named("Zweitkaufrate", "Second-purchase conversion")
            .meaning(
                    "Anteil der Neukunden des Zeitraums, die binnen 90 Tagen an einem weiteren Tag kauften. Wer noch keine 90 Tage beobachtet ist, zählt nicht mit.",
                    "Share of the new customers of the period who bought on another day within 90 days. Who was not watched for 90 days yet does not count.")
            .formula(
                    "count(second purchase day − first ≤ 90) / count(customer with first order in period, watched for 90 days)")
            .from("Order Completed")
            .parameter(
                    "stammkunde.metrics.second-purchase-days",
                    "Tage, in denen der zweite Kauf zählt; Einstellung, sonst 90",
                    "Days within which the second purchase counts; a setting, else 90")
            .in(Unit.RATIO, Direction.HIGHER_IS_BETTER)
            .actionable(
                    "Der Weg vom ersten zum zweiten Kauf ist der, auf dem die meisten verloren gehen; jede Nachricht danach lässt sich hieran messen.",
                    "Most are lost on the way from the first to the second purchase; each message after it can be measured by this.");

    private final int withinDays;
    private final ZoneId zone;

    SecondPurchaseConversion(MetricsConfig config) {
        this.withinDays = config.secondPurchaseDays();
        this.zone = config.reportingZone();
    }

    @Override
    public FigureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public boolean looksBack() {
        return true;
    }

    @Override
    protected Select<? extends Record4<LocalDate, UUID, BigDecimal, BigDecimal>> people(FigureScope scope) {
        return select(
                        scope.bucket(SecondPurchases.FIRST),
                        SecondPurchases.PERSON,
                        when(SecondPurchases.DAYS.le(withinDays), BigDecimal.ONE)
                                .otherwise(BigDecimal.ZERO),
                        inline(BigDecimal.ONE))
                .from(SecondPurchases.in(scope, withinDays, zone));
    }
}
