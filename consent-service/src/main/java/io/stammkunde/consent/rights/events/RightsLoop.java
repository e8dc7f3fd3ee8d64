package io.stammkunde.consent.rights.events;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.rights.AdvanceRequests;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks at requests whose time has come. A failed look is logged by the scheduler; the next one follows. */
@ApplicationScoped
class RightsLoop {
    private final AdvanceRequests advance;

    RightsLoop(AdvanceRequests advance) {
        this.advance = advance;
    }

    @Scheduled(
            every = "${stammkunde.consent.rights.look-every:PT0.3S}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    Uni<Void> look() {
        return advance.handle();
    }

    /** The ends of laws and holds are days. */
    @Scheduled(
            every = "${stammkunde.consent.rights.come-back-every:PT1H}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    Uni<Void> comeBack() {
        return advance.comeBack();
    }
}
