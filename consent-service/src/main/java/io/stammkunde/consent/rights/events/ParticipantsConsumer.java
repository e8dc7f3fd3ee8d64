package io.stammkunde.consent.rights.events;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.intake.Intake;
import io.stammkunde.consent.intake.Reading;
import io.stammkunde.consent.intake.Readings;
import io.stammkunde.consent.rights.RegisterParticipant;
import io.stammkunde.contracts.privacy.ParticipantV1;
import io.stammkunde.http.WireJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Who keeps personal data. The latest word of each participant holds. */
@ApplicationScoped
class ParticipantsConsumer {
    private final Intake intake;
    private final RegisterParticipant register;

    ParticipantsConsumer(Intake intake, RegisterParticipant register) {
        this.intake = intake;
        this.register = register;
    }

    @Incoming("privacy-participants-in")
    Uni<Void> on(ConsumerRecords<String, byte[]> records) {
        return intake.carryOut(Readings.of(records, ParticipantsConsumer::read), this::all);
    }

    private Uni<?> all(List<ParticipantV1> participants) {
        return Multi.createFrom()
                .iterable(participants)
                .onItem()
                .transformToUniAndConcatenate(register::handle)
                .collect()
                .asList();
    }

    private static Reading<ParticipantV1> read(ConsumerRecord<String, byte[]> record) {
        if (record.value() == null) {
            return new Reading.Irrelevant<>();
        }
        try {
            return new Reading.Found<>(WireJson.MAPPER.readValue(record.value(), ParticipantV1.class));
        } catch (IOException | IllegalArgumentException | NullPointerException mistake) {
            return new Reading.Poisoned<>(record, "not-a-participant");
        }
    }
}
