package io.stammkunde.segment.intake.events;

import com.mongodb.MongoException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.contracts.profile.ProfileChangedV1;
import io.stammkunde.contracts.score.ScoresChangedV1;
import io.stammkunde.segment.SegmentConfig;
import io.stammkunde.segment.intake.ProfileChanges;
import io.stammkunde.segment.intake.ResolvedEvents;
import io.stammkunde.segment.intake.ScoreChanges;
import io.stammkunde.segment.intake.Unreadable;
import io.stammkunde.segment.membership.PersonUpdates;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Takes in events, profiles and scores. A batch is acknowledged when all it means is written and told. */
@ApplicationScoped
class Intake {
    private static final Logger LOG = Logger.getLogger(Intake.class);

    private final ResolvedEvents events;
    private final ProfileChanges profiles;
    private final PersonUpdates updates;
    private final DeadLetters deadLetters;
    private final SegmentConfig config;

    Intake(
            ResolvedEvents events,
            ProfileChanges profiles,
            PersonUpdates updates,
            DeadLetters deadLetters,
            SegmentConfig config) {
        this.events = events;
        this.profiles = profiles;
        this.updates = updates;
        this.deadLetters = deadLetters;
        this.config = config;
    }

    /** At least once, in any order; an event that was taken in before changes nothing. */
    @Incoming("events")
    Uni<Void> events(ConsumerRecords<String, byte[]> records) {
        return take(() -> Batch.read(records, ResolvedEventV1.class, this::read));
    }

    private void read(ResolvedEventV1 event, Batch.Additions additions) {
        events.change(event).ifPresent(change -> additions.accept(profile(event.profileId()), change));
    }

    /** At least once, in any order; a revision below the one known changes nothing. */
    @Incoming("profiles")
    Uni<Void> profiles(ConsumerRecords<String, byte[]> records) {
        return take(() -> Batch.readCompacted(records, ProfileChangedV1.class, this::read));
    }

    /** At least once, in any order; scores that were calculated before those known change nothing. */
    @Incoming("scores")
    Uni<Void> scores(ConsumerRecords<String, byte[]> records) {
        return take(() -> Batch.readCompacted(
                records,
                ScoresChangedV1.class,
                (message, additions) -> additions.accept(profile(message.profileId()), ScoreChanges.change(message))));
    }

    private void read(ProfileChangedV1 message, Batch.Additions additions) {
        additions.accept(profile(message.profileId()), profiles.change(message));
    }

    private static UUID profile(@Nullable UUID id) {
        if (id == null) {
            throw new Unreadable("profileId is missing");
        }
        return id;
    }

    private Uni<Void> take(Supplier<Batch> reading) {
        return Uni.createFrom()
                .item(reading)
                .runSubscriptionOn(Infrastructure.getDefaultExecutor()) // too long for an event loop
                .chain(this::take);
    }

    private Uni<Void> take(Batch batch) {
        return retried(deadLetters.send(batch.dead())).chain(() -> retried(updates.apply(batch.changes())));
    }

    /** For ever: a batch that is skipped is lost, one that waits is late. */
    private Uni<Void> retried(Uni<Void> work) {
        return work.onFailure()
                .invoke(failure -> LOG.warnf(
                        failure instanceof MongoException ? null : failure,
                        "Batch not taken in, trying again cause=%s",
                        failure.getClass().getSimpleName()))
                .onFailure()
                .retry()
                .withBackOff(config.store().minPause(), config.store().maxPause())
                .indefinitely();
    }
}
