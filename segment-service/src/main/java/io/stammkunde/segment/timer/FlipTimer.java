package io.stammkunde.segment.timer;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.stammkunde.segment.SegmentConfig;
import io.stammkunde.segment.membership.PersonUpdates;
import io.stammkunde.segment.person.PersonStates;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Asks again, in the second in which an answer may flip. The instants lie in the people's documents, so a restart forgets
 * none: what came due in the meantime is made up for, each change with the instant at which it should have been made.
 */
@ApplicationScoped
class FlipTimer {
    private static final Logger LOG = Logger.getLogger(FlipTimer.class);

    /** After a longer gap one look at everyone is cheaper than a look-up for each second. */
    private static final Duration LONG_GAP = Duration.ofMinutes(5);

    private final PersonStates states;
    private final PersonUpdates updates;
    private final SegmentConfig.Timer config;
    private final Clock clock;
    private volatile @Nullable Instant done;

    FlipTimer(PersonStates states, PersonUpdates updates, SegmentConfig config, Clock clock) {
        this.states = states;
        this.updates = updates;
        this.config = config.timer();
        this.clock = clock;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> tick() {
        Instant now = clock.instant();
        return wake(now)
                .invoke(() -> done = now)
                .onFailure()
                .invoke(failure -> LOG.warnf(
                        "People not woken, trying again cause=%s",
                        failure.getClass().getSimpleName()))
                .onFailure()
                .recoverWithNull();
    }

    /** A look at everyone, for answers that were written so late that no tick found them. */
    @Scheduled(every = "1h", delayed = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void lookAtEveryone() {
        done = null;
    }

    private Uni<Void> wake(Instant now) {
        return due(now).chain(people -> people.isEmpty() ? Uni.createFrom().voidItem() : wake(people, now));
    }

    private Uni<Void> wake(List<UUID> people, Instant now) {
        Uni<Void> woken = updates.lookAgainAt(people);
        return people.size() < config.batchSize() ? woken : woken.chain(() -> wake(now));
    }

    private Uni<List<UUID>> due(Instant now) {
        Instant last = done;
        return last == null || last.plus(LONG_GAP).isBefore(now)
                ? states.overdue(now, config.batchSize())
                : states.flippingIn(last.minus(config.lookBack()), now, config.batchSize());
    }
}
