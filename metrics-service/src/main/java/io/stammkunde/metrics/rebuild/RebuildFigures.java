package io.stammkunde.metrics.rebuild;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.contracts.profile.ProfileChangedV1;
import io.stammkunde.metrics.ingest.EventBatch;
import io.stammkunde.metrics.ingest.InterpretEvents;
import io.stammkunde.metrics.ingest.InterpretProfiles;
import io.stammkunde.metrics.ingest.PeopleBatch;
import io.stammkunde.metrics.rebuild.RebuildState.Done;
import io.stammkunde.metrics.rebuild.RebuildState.Failed;
import io.stammkunde.metrics.rebuild.RebuildState.Running;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Makes the figures' store anew from the replay, one rebuild at a time. People come first, so that erased ones are known
 * before their events are. Events that are stored after the replay began arrive by Kafka, in both stores; those that come
 * both ways count once, as a repetition always does. If it fails, or the process is killed, the store that answered goes
 * on answering, and nothing is lost.
 */
@ApplicationScoped
public class RebuildFigures {
    private static final Logger LOG = Logger.getLogger(RebuildFigures.class);
    /** Interpreting a page, and asking for the next one, must not hold up what waits for the store's one writer. */
    private static final Executor AWAY_FROM_THE_WRITER = Infrastructure.getDefaultWorkerPool();

    private static final String DEFECT = "the store could not be rebuilt; the log of the service says why";

    private final Replay replay;
    private final NewStore store;
    private final InterpretEvents interpret;
    private final Clock clock;
    private final AtomicReference<RebuildState> state = new AtomicReference<>(new RebuildState.Idle());

    public RebuildFigures(Replay replay, NewStore store, InterpretEvents interpret, Clock clock) {
        this.replay = replay;
        this.store = store;
        this.interpret = interpret;
        this.clock = clock;
    }

    /** Begins a rebuild and returns at once. Fails with {@link RebuildRunning}. */
    public RebuildState begin() {
        var before = state.get();
        var begun = Running.begun(clock.instant());
        if (before instanceof Running || !state.compareAndSet(before, begun)) {
            throw new RebuildRunning();
        }
        LOG.info("Rebuild begun");
        store.begin()
                .emitOn(AWAY_FROM_THE_WRITER)
                .chain(() -> all(replay::profiles, this::add))
                .chain(() -> all(replay::events, this::addEvents))
                .chain(store::takeOver)
                .onFailure()
                .call(() -> store.giveUp())
                .subscribe()
                .with(ignored -> done(), this::failed);
        return begun;
    }

    /** How far the rebuild is that was begun last. */
    public RebuildState state() {
        return state.get();
    }

    private static <T> Uni<Void> all(
            Function<@Nullable String, Uni<ReplayPage<T>>> read, Function<ReplayPage<T>, Uni<Void>> add) {
        return Multi.createBy()
                .repeating()
                .uni(
                        Position::new,
                        position -> read.apply(position.after)
                                .invoke(page -> position.after = page.next())
                                .emitOn(AWAY_FROM_THE_WRITER)
                                .call(add::apply)
                                .emitOn(AWAY_FROM_THE_WRITER))
                .whilst(page -> page.next() != null)
                .onItem()
                .ignoreAsUni();
    }

    /** Where the next page begins. */
    private static final class Position {
        private @Nullable String after;
    }

    private Uni<Void> add(ReplayPage<ProfileChangedV1> page) {
        var people = page.items().stream().map(InterpretProfiles::handle).toList();
        return store.add(PeopleBatch.of(people, List.of()))
                .invoke(() -> progress(running -> running.withProfiles(page)));
    }

    private Uni<Void> addEvents(ReplayPage<ResolvedEventV1> page) {
        var interpreted = page.items().stream()
                .filter(event -> event.purposes().contains(InterpretProfiles.PURPOSE))
                .map(interpret::handle)
                .toList();
        return store.add(EventBatch.of(interpreted, List.of()))
                .invoke(() -> progress(running -> running.withEvents(page)));
    }

    private void progress(Function<Running, Running> step) {
        state.updateAndGet(now -> now instanceof Running running ? step.apply(running) : now);
    }

    private void done() {
        var done = state.updateAndGet(now -> now instanceof Running running
                ? new Done(running.startedAt(), clock.instant(), running.profiles(), running.events())
                : now);
        LOG.infof("Rebuild done %s", done);
    }

    private void failed(Throwable failure) {
        var reason = failure instanceof ReplayFailure ? String.valueOf(failure.getMessage()) : DEFECT;
        LOG.errorf(failure, "Rebuild failed; the store that answered goes on answering");
        state.updateAndGet(now -> now instanceof Running running
                ? new Failed(running.startedAt(), clock.instant(), running.profiles(), running.events(), reason)
                : now);
    }
}
