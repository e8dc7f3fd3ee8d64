package io.stammkunde.consent.opendsr;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks for news that controllers want. A failed look is logged by the scheduler; the next one follows. */
@ApplicationScoped
class CallBackTimer {
    private final TellControllers tell;

    CallBackTimer(TellControllers tell) {
        this.tell = tell;
    }

    @Scheduled(
            every = "${stammkunde.consent.opendsr.every:PT1S}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    Uni<Void> look() {
        return tell.handle().chain(more -> more ? look() : Uni.createFrom().voidItem());
    }
}
