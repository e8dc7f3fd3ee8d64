package io.stammkunde.consent.preference;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Forgets links that have expired. */
@ApplicationScoped
class ForgetPreferenceLinks {
    private final PreferenceLinks links;
    private final Clock clock;

    ForgetPreferenceLinks(PreferenceLinks links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    @Scheduled(
            every = "10m",
            delayed = "1m",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    @WithTransaction
    Uni<Void> clean() {
        return links.forget(clock.instant()).replaceWithVoid();
    }
}
