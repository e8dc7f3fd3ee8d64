package io.stammkunde.metrics.clv;

import static org.jooq.impl.DSL.max;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.stammkunde.metrics.MetricsConfig;
import io.stammkunde.metrics.database.FiguresDatabase;
import io.stammkunde.metrics.figure.FigureAnswer.Excluded;
import io.stammkunde.metrics.lifetime.GammaGamma;
import io.stammkunde.metrics.lifetime.GroupedHistories;
import io.stammkunde.metrics.lifetime.ModelFit;
import io.stammkunde.metrics.lifetime.NoMaximum;
import io.stammkunde.metrics.reporting.Currencies;
import io.stammkunde.metrics.reporting.People;
import io.stammkunde.metrics.reporting.Purchases;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Fits the models of a calibration, or takes the one that was fitted to the same purchases before. */
@ApplicationScoped
public class FitModel {
    private final FiguresDatabase database;
    private final ReportingCalendar calendar;
    private final Currencies currencies;
    private final MetricsConfig.Clv config;
    private final FittedModels kept;

    public FitModel(FiguresDatabase database, ReportingCalendar calendar, Currencies currencies, MetricsConfig config) {
        this.database = database;
        this.calendar = calendar;
        this.currencies = currencies;
        this.config = config.clv();
        this.kept = new FittedModels(config.clv().keptModels(), config.clv().reuseFor());
    }

    /** The models of a choice. */
    public Uni<FittedModel> handle(CalibrationChoice choice) {
        return database.ask(sql -> calibration(sql, choice)).chain(this::fitted);
    }

    private Uni<FittedModel> fitted(Calibration calibration) {
        return kept.get(calibration, database.revision(), calendar::now, () -> fit(calibration));
    }

    /** What a choice means for the purchases that are known now. */
    Calibration calibration(DSLContext sql, CalibrationChoice choice) {
        var now = calendar.now();
        var last = choice.end() == null ? calendar.today() : choice.end();
        var currency = choice.currency() != null
                ? choice.currency()
                : currencies.choose(null, currencies.present(sql, Purchases.until(last, null, now)));
        var end = choice.end() == null ? lastPurchase(sql, currency, now) : choice.end();
        return new Calibration(end, choice.timeResolution(), currency);
    }

    private LocalDate lastPurchase(DSLContext sql, String currency, Instant now) {
        var day = sql.select(max(Purchases.DAY))
                .from(Purchases.until(calendar.today(), currency, now))
                .fetchSingle()
                .value1();
        return Objects.requireNonNullElseGet(day, calendar::today);
    }

    /** Read in one transaction, so that all parts of a model are of the same state. */
    private record Inputs(
            List<CustomerHistory> customers,
            List<CalibrationPicture.Day> days,
            @Nullable LocalDate split,
            List<HoldoutGroup> holdout,
            Excluded excluded) {}

    private Uni<FittedModel> fit(Calibration calibration) {
        var now = calendar.now();
        return database.ask(sql -> inputs(sql, calibration, now), config.timeLimit())
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(inputs -> fit(calibration, inputs, now));
    }

    private Inputs inputs(DSLContext sql, Calibration calibration, Instant now) {
        var end = calendar.startOf(calibration.end().plusDays(1));
        var days = PurchaseDays.of(sql, calibration, now);
        var split = days.isEmpty() ? null : Holdout.split(days.getFirst().on(), calibration.end());
        return new Inputs(
                Histories.all(sql, calibration, now),
                days,
                split,
                split == null ? List.of() : PurchaseDays.holdout(sql, calibration, split, now),
                Excluded.of(People.leftOut(sql, now, Instant.EPOCH, end)));
    }

    private FittedModel fit(Calibration calibration, Inputs inputs, Instant now) {
        var histories = GroupedHistories.of(() ->
                inputs.customers().stream().map(CustomerHistory::purchases).iterator());
        if (histories.repeatCustomers() < config.leastRepeatCustomers()) {
            throw new ClvRefusal.TooFewCustomers(histories.repeatCustomers(), config.leastRepeatCustomers());
        }
        try {
            var fits = PurchaseFits.of(histories);
            var holdout = holdout(calibration, inputs);
            var choice = ModelChoice.of(fits, holdout);
            return new FittedModel(
                    calibration,
                    fits,
                    spending(inputs.customers()),
                    histories.repeatCustomers(),
                    now,
                    inputs.excluded(),
                    holdout,
                    choice,
                    CalibrationPicture.of(
                            fits.model(choice.purchases()), inputs.customers(), inputs.days(), calibration.end()));
        } catch (NoMaximum notDetermined) {
            throw new ClvRefusal.NoModel();
        }
    }

    private @Nullable Holdout holdout(Calibration calibration, Inputs inputs) {
        var split = inputs.split();
        if (split == null) {
            return null;
        }
        var scale = new WeekScale(calibration.timeResolution());
        double weeks = scale.weeks(ChronoUnit.DAYS.between(split, calibration.end()));
        return Holdout.of(inputs.holdout(), split, weeks, config.leastRepeatCustomers());
    }

    private static @Nullable ModelFit<GammaGamma> spending(List<CustomerHistory> customers) {
        try {
            return GammaGamma.fit(customers.stream()
                    .map(CustomerHistory::spending)
                    .filter(Objects::nonNull)
                    .toList());
        } catch (NoMaximum notDetermined) {
            return null;
        }
    }
}
