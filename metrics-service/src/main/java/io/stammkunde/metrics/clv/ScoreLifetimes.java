package io.stammkunde.metrics.clv;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.stammkunde.metrics.MetricsConfig;
import io.stammkunde.metrics.database.FiguresDatabase;
import io.stammkunde.metrics.lifetime.PurchaseHistory;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import io.stammkunde.metrics.reporting.Snapshot;
import io.stammkunde.metrics.rfm.RfmTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
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
    private static final String DEFECT = "customers could not be scored; the log of the service says why";

    private final FitModel fitModel;
    private final FiguresDatabase database;
    private final ScoreStore store;
    private final SendScores send;
    private final ReportingCalendar calendar;
    private final MetricsConfig.Clv config;
    private final AtomicReference<RefitState> state = new AtomicReference<>(new RefitState.NotYet());
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
        var before = state.get();
        var running = RefitState.Running.begun(calendar.now());
        if (!(before instanceof RefitState.Running) && state.compareAndSet(before, running)) {
            fitModel.handle(CalibrationChoice.LATEST)
                    .invoke(() -> state.set(running.at(RefitState.Step.SCORING)))
                    .chain(this::score)
                    .invoke(() -> state.set(running.at(RefitState.Step.SENDING)))
                    .chain(() -> send.handle(store, config.publishTolerance()))
                    .map(sent -> new RefitState.Done(running.startedAt(), calendar.now(), sent))
                    .call(store::finished)
                    .subscribe()
                    .with(this::done, failure -> failed(running, failure));
        }
    }

    /** How far the scoring is that was begun last. */
    public RefitState state() {
        return state.get();
    }

    /** The same; since no scoring was begun by this process, how the last one ended that came to its end. */
    public Uni<RefitState> latestState() {
        var known = state.get();
        return known instanceof RefitState.NotYet
                ? store.lastFinished()
                : Uni.createFrom().item(known);
    }

    private void done(RefitState.Done done) {
        state.set(done);
        LOG.infof("Customers scored sent=%d", done.sent());
    }

    private void failed(RefitState.Running running, Throwable failure) {
        if (failure instanceof ClvRefusal refusal) {
            state.set(new RefitState.Failed(running.startedAt(), calendar.now(), refusal.getMessage()));
            LOG.infof("Customers not scored: %s", refusal.getMessage());
        } else {
            state.set(new RefitState.Failed(running.startedAt(), calendar.now(), DEFECT));
            LOG.error("Customers could not be scored; the next scoring tries again", failure);
        }
    }

    /** Makes sure that the scores are those of a model that may be used. */
    Uni<Void> upToDate() {
        return fitModel.handle(CalibrationChoice.LATEST)
                .chain(model -> model.equals(latest) ? Uni.createFrom().voidItem() : score(model));
    }

    private Uni<Void> score(FittedModel model) {
        var calibration = model.calibration();
        var now = calendar.now();
        var after = calibration.end().plusDays(1);
        var rfm = RfmTable.at(new Snapshot(calendar.startOf(after), after), calibration.currency(), now);
        return database.ask(sql -> Histories.all(sql, calibration, now), config.timeLimit())
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(customers -> expected(customers, model))
                .chain(lifetimes -> store.replace(
                        lifetimes, calibration.currency(), model.choice().purchases(), rfm))
                .invoke(() -> latest = model);
    }

    /** Customers with the same history have the same outlook, which is most of the work. */
    static List<Lifetime> expected(List<CustomerHistory> customers, FittedModel model) {
        var outlooks = new ConcurrentHashMap<PurchaseHistory, Outlook>();
        return customers.parallelStream()
                .map(customer -> model.lifetime(
                        customer,
                        outlooks.computeIfAbsent(
                                customer.purchases(), history -> model.outlook(history, HORIZON_WEEKS))))
                .toList();
    }
}
