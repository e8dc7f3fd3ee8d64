package io.stammkunde.metrics.rebuild;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Rebuilds a store that was made anew, because its file was missing or of another version: what Kafka still has is read
 * as usual, and the rest comes from the replay. Tries again until it has succeeded.
 */
@ApplicationScoped
class CompleteFigures {
    private final RebuildFigures rebuild;
    private final NewStore store;

    CompleteFigures(RebuildFigures rebuild, NewStore store) {
        this.rebuild = rebuild;
        this.store = store;
    }

    void atStart(@Observes StartupEvent started) {
        beginIfNeeded();
    }

    @Scheduled(
            every = "${stammkunde.metrics.rebuild.try-again-every:5m}",
            delayed = "${stammkunde.metrics.rebuild.try-again-every:5m}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void tryAgain() {
        beginIfNeeded();
    }

    private void beginIfNeeded() {
        if (!store.isCurrentComplete() && !(rebuild.state() instanceof RebuildState.Running)) {
            rebuild.begin();
        }
    }
}
