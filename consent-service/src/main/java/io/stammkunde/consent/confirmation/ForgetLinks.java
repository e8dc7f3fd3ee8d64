package io.stammkunde.consent.confirmation;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Forgets links that expired long ago. */
@ApplicationScoped
class ForgetLinks {
    private final Confirmations confirmations;
    private final ConfirmationConfig config;
    private final Clock clock;

    ForgetLinks(Confirmations confirmations, ConfirmationConfig config, Clock clock) {
        this.confirmations = confirmations;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            every = "10m",
            delayed = "1m",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    @WithTransaction
    Uni<Void> clean() {
        return confirmations.forget(clock.instant().minus(config.rememberFor())).replaceWithVoid();
    }
}
