package io.stammkunde.consent.invalidation;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks every second for consents that a notice has ended. A failed look is logged by the scheduler; the next follows. */
@ApplicationScoped
class InvalidationTimer {
    private final InvalidateConsents invalidate;

    InvalidationTimer(InvalidateConsents invalidate) {
        this.invalidate = invalidate;
    }

    @Scheduled(
            every = "${stammkunde.consent.expiry.every:PT1S}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    Uni<Void> look() {
        return invalidate
                .handle()
                .chain(more -> more ? look() : Uni.createFrom().voidItem());
    }
}
