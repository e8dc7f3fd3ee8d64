package io.stammkunde.metrics.clv;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.stammkunde.metrics.MetricsConfig;
import io.stammkunde.metrics.database.FiguresDatabase;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import io.stammkunde.metrics.reporting.Snapshot;
import io.stammkunde.metrics.rfm.RfmTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Scores all customers by the latest model: every night, when asked to, and when scores are wanted and none are there.
 * One scoring runs at a time; what changed by more than the tolerance is sent.
 */
@ApplicationScoped
public class ScoreLifetimes {
    private static final Logger LOG = Logger.getLogger(ScoreLifetimes.class);
    static final int HORIZON_WEEKS = 52;

    private final FitModel fitModel;
    private final FiguresDatabase database;
    private final ScoreStore store;
    private final SendScores send;
    private final ReportingCalendar calendar;
    private final MetricsConfig.Clv config;
    private final AtomicBoolean running = new AtomicBoolean();
    private volatile @Nullable FittedModel latest;

    public ScoreLifetimes(
            FitModel fitModel,
            FiguresDatabase database,
            SendScores send,
            ReportingCalendar calendar,
            MetricsConfig config) {
        this.fitModel = fitModel;
        this.database = database;
        this.store = new ScoreStore(database);
        this.send = send;
        this.calendar = calendar;
        this.config = config.clv();
    }

    /** Begins a scoring unless one is running; returns at once. */
    @Scheduled(cron = "${stammkunde.metrics.clv.refit-cron:0 0 3 * * ?}")
    public void begin() {
        if (running.compareAndSet(false, true)) {
            score().chain(() -> send.handle(store, config.publishTolerance()))
                    .onTermination()
                    .invoke(() -> running.set(false))
                    .subscribe()
                    .with(sent -> LOG.infof("Customers scored sent=%d", sent), failure -> log(failure));
        }
    }

    private static void log(Throwable failure) {
        if (failure instanceof ClvRefusal refusal) {
            LOG.infof("Customers not scored: %s", refusal.getMessage());
        } else {
            LOG.error("Customers could not be scored; the next scoring tries again", failure);
        }
    }

    /** Makes sure that the scores are those of a model that may be used. */
    Uni<Void> upToDate() {
        return fitModel.handle(CalibrationChoice.LATEST)
                .chain(model -> model.equals(latest) ? Uni.createFrom().voidItem() : score(model));
    }

    private Uni<Void> score() {
        return fitModel.handle(CalibrationChoice.LATEST).chain(model -> score(model));
    }

    private Uni<Void> score(FittedModel model) {
        var calibration = model.calibration();
        var now = calendar.now();
        var after = calibration.end().plusDays(1);
        var rfm = RfmTable.at(new Snapshot(calendar.startOf(after), after), calibration.currency(), now);
        return database.ask(sql -> Histories.all(sql, calibration, now), config.timeLimit())
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(customers -> expected(customers, model))
                .chain(lifetimes -> store.replace(lifetimes, calibration.currency(), rfm))
                .invoke(() -> latest = model);
    }

    private static List<Lifetime> expected(List<CustomerHistory> customers, FittedModel model) {
        return customers.parallelStream()
                .map(customer -> model.expect(customer, HORIZON_WEEKS))
                .toList();
    }
}
