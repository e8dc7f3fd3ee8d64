package io.stammkunde.consent.merge.events;

import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.intake.Intake;
import io.stammkunde.consent.intake.Readings;
import io.stammkunde.consent.merge.FollowMerges;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * At least once, in order within a profile: acknowledged when the survivor's decisions are in the ledger. A merge that is
 * told again changes nothing. What cannot be read goes to the dead letters; while PostgreSQL is away, the intake waits.
 */
@ApplicationScoped
class ProfileChangesConsumer {
    private final Intake intake;
    private final FollowMerges follow;

    ProfileChangesConsumer(Intake intake, FollowMerges follow) {
        this.intake = intake;
        this.follow = follow;
    }

    @Incoming("profiles-changed")
    Uni<Void> on(ConsumerRecords<String, byte[]> records) {
        return intake.carryOut(Readings.of(records, LineageReader::read), follow::handle);
    }
}
