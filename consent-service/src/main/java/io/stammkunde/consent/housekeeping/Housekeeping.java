package io.stammkunde.consent.housekeeping;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.ConsentConfig;
import io.stammkunde.consent.confirmation.ConfirmationConfig;
import io.stammkunde.consent.confirmation.Confirmations;
import io.stammkunde.consent.inbox.Inbox;
import io.stammkunde.consent.outbox.Outbox;
import io.stammkunde.consent.preference.PreferenceLinks;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Drops sent messages, the memory of handled ones, and links, when they are old enough. */
@ApplicationScoped
class Housekeeping {
    private final Outbox outbox;
    private final Inbox inbox;
    private final Confirmations confirmations;
    private final PreferenceLinks preferences;
    private final ConsentConfig config;
    private final ConfirmationConfig confirming;
    private final Clock clock;

    Housekeeping(
            Outbox outbox,
            Inbox inbox,
            Confirmations confirmations,
            PreferenceLinks preferences,
            ConsentConfig config,
            ConfirmationConfig confirming,
            Clock clock) {
        this.outbox = outbox;
        this.inbox = inbox;
        this.confirmations = confirmations;
        this.preferences = preferences;
        this.config = config;
        this.confirming = confirming;
        this.clock = clock;
    }

    @Scheduled(
            every = "10m",
            delayed = "1m",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    @WithTransaction
    Uni<Void> clean() {
        var now = clock.instant();
        return outbox.drop(now.minus(config.outbox().keepSent()))
                .chain(() -> inbox.forget(now.minus(config.rememberHandled())))
                .chain(() -> confirmations.forget(now.minus(confirming.rememberFor())))
                .chain(() -> preferences.forget(now))
                .replaceWithVoid();
    }
}
