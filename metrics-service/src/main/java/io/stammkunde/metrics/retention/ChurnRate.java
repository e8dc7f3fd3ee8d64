package io.stammkunde.metrics.retention;

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

/** How many active customers are lost. */
@ApplicationScoped
class ChurnRate extends SumOverPeople {
    private static final FigureDefinition DEFINITION = FigureDefinition.of("retention", "churn-rate")
            .named("Abwanderungsrate", "Churn rate")
            .meaning(
                    "Anteil der zu Beginn des Zeitraums aktiven Kunden, die an seinem Ende als verloren gelten, weil sie 180 Tage lang nicht gekauft haben.",
                    "Share of the customers who were active when the period began and count as lost when it ends, as they have not bought for 180 days.")
            .formula("count(active at start, not at end) / count(active at start)")
            .publishedBy("Farris et al., Marketing Metrics (3rd ed. 2015), ch. 5")
            .from("Order Completed")
            .parameter(
                    "stammkunde.metrics.inactive-after-days",
                    "Tage ohne Kauf, mit denen ein Kunde als gegangen gilt; Einstellung, sonst 180",
                    "Days without a purchase with which a customer counts as gone; a setting, else 180")
            .in(Unit.RATIO, Direction.LOWER_IS_BETTER)
            .actionable(
                    "Nach Segment und Kohorte gefragt sagt sie, wen man verliert, und damit, wen man halten muss.",
                    "Asked by segment and cohort it tells who is being lost, and so who must be kept.");

    private final int activeDays;

    ChurnRate(MetricsConfig config) {
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
        return ActiveCustomers.lost(scope, activeDays);
    }
}
