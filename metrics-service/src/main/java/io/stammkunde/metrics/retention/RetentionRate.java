package io.stammkunde.metrics.retention;

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
import java.util.Optional;
import java.util.UUID;
import org.jooq.Record4;
import org.jooq.Select;

/** How many active customers stay active. */
@ApplicationScoped
class RetentionRate extends SumOverPeople {
    private static final FigureDefinition DEFINITION = FigureDefinition.of("retention", "retention-rate")
            .named("Bindungsrate", "Retention rate")
            .meaning(
                    "Anteil der zu Beginn des Zeitraums aktiven Kunden, die es an seinem Ende noch sind. Aktiv ist, wer in den 180 Tagen davor gekauft hat.",
                    "Share of the customers who were active when the period began and still are when it ends. Active is who bought within the 180 days before.")
            .formula("count(active at start and at end) / count(active at start)")
            .publishedBy("Farris et al., Marketing Metrics (3rd ed. 2015), ch. 5")
            .from("Order Completed")
            .parameter(
                    "stammkunde.metrics.inactive-after-days",
                    "Tage ohne Kauf, mit denen ein Kunde als gegangen gilt; Einstellung, sonst 180",
                    "Days without a purchase with which a customer counts as gone; a setting, else 180")
            .in(Unit.RATIO, Direction.HIGHER_IS_BETTER)
            .actionable(
                    "Sie zeigt, ob Bestandskunden bleiben, was der Zustrom neuer Kunden sonst verdeckt.",
                    "It shows whether existing customers stay, which the inflow of new ones hides otherwise.");

    private final int activeDays;

    RetentionRate(MetricsConfig config) {
        this.activeDays = config.inactiveAfterDays();
    }

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

    @Override
    protected Select<? extends Record4<LocalDate, UUID, BigDecimal, BigDecimal>> people(FigureScope scope) {
        return select(
                        ActiveCustomers.BUCKET,
                        ActiveCustomers.PERSON,
                        when(ActiveCustomers.KEPT, BigDecimal.ONE).otherwise(BigDecimal.ZERO),
                        inline(BigDecimal.ONE))
                .from(ActiveCustomers.in(scope, activeDays));
    }
}
