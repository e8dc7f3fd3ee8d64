package io.stammkunde.metrics.clv;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.stammkunde.http.InvalidParameter;
import io.stammkunde.metrics.MetricsConfig;
import io.stammkunde.metrics.database.FiguresDatabase;
import io.stammkunde.metrics.reporting.People;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Tells how the predicted value is spread over all customers, by the latest scores. */
@ApplicationScoped
public class ShowDistribution {
    private final FitModel fitModel;
    private final ScoreLifetimes score;
    private final FiguresDatabase database;
    private final ReportingCalendar calendar;
    private final int leastPeople;
    private final Duration timeLimit;

    public ShowDistribution(
            FitModel fitModel,
            ScoreLifetimes score,
            FiguresDatabase database,
            ReportingCalendar calendar,
            MetricsConfig config) {
        this.fitModel = fitModel;
        this.score = score;
        this.database = database;
        this.calendar = calendar;
        this.leastPeople = config.leastPeople();
        this.timeLimit = config.clv().timeLimit();
    }

    /**
     * Of all customers who may be counted now.
     *
     * @param currency null for the one of the scores; another one is refused
     */
    public Uni<ValueDistribution> handle(@Nullable String currency) {
        return fitModel.handle(CalibrationChoice.LATEST)
                .invoke(model -> requireValue(model, currency))
                .call(score::upToDate)
                .chain(model -> database.ask(this::values, timeLimit)
                        .emitOn(Infrastructure.getDefaultWorkerPool())
                        .map(values ->
                                ValueDistribution.of(values, model.calibration().currency(), leastPeople)));
    }

    private static void requireValue(FittedModel model, @Nullable String currency) {
        var scored = model.calibration().currency();
        if (currency != null && !currency.equals(scored)) {
            throw new InvalidParameter(
                    "currency", "must be left out or %s, which customers are scored in".formatted(scored));
        }
        if (model.spending() == null || !model.spending().model().hasMean()) {
            throw new ClvRefusal.NoModel("the purchases do not determine what customers spend, so nobody has a value");
        }
    }

    private double[] values(DSLContext sql) {
        return sql
                .select(ScoreTable.CLV)
                .from(ScoreTable.SCORES)
                .where(ScoreTable.CLV.isNotNull())
                .and(ScoreTable.PERSON.in(People.whoMayBeCounted(calendar.now())))
                .fetch(ScoreTable.CLV)
                .stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }
}
