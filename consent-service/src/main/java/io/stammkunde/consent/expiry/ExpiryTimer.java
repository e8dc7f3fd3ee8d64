package io.stammkunde.consent.expiry;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks every second for consents that have ended. A failed look is logged by the scheduler; the next one follows. */
@ApplicationScoped
class ExpiryTimer {
    private final ExpireConsents expire;

    ExpiryTimer(ExpireConsents expire) {
        this.expire = expire;
    }

    @Scheduled(
            every = "${stammkunde.consent.expiry.every:PT1S}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    Uni<Void> look() {
        return expire.handle().chain(more -> more ? look() : Uni.createFrom().voidItem());
    }
}
