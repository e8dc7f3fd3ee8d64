package io.stammkunde.consent.rights.events;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.intake.Intake;
import io.stammkunde.consent.intake.Reading;
import io.stammkunde.consent.intake.Readings;
import io.stammkunde.consent.rights.ReceiveReceipts;
import io.stammkunde.contracts.privacy.PrivacyReceiptV1;
import io.stammkunde.http.WireJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** At least once: acknowledged when the request has taken the receipt into account. A repetition changes nothing. */
@ApplicationScoped
class ReceiptsConsumer {
    private final Intake intake;
    private final ReceiveReceipts receive;

    ReceiptsConsumer(Intake intake, ReceiveReceipts receive) {
        this.intake = intake;
        this.receive = receive;
    }

    @Incoming("privacy-receipts-in")
    Uni<Void> on(ConsumerRecords<String, byte[]> records) {
        return intake.carryOut(Readings.of(records, ReceiptsConsumer::read), this::all);
    }

    private Uni<?> all(List<PrivacyReceiptV1> receipts) {
        return Multi.createFrom()
                .iterable(receipts)
                .onItem()
                .transformToUniAndConcatenate(receive::handle)
                .collect()
                .asList();
    }

    private static Reading<PrivacyReceiptV1> read(ConsumerRecord<String, byte[]> record) {
        try {
            return new Reading.Found<>(WireJson.MAPPER.readValue(record.value(), PrivacyReceiptV1.class));
        } catch (IOException | IllegalArgumentException | NullPointerException mistake) {
            return new Reading.Poisoned<>(record, "not-a-receipt");
        }
    }
}
