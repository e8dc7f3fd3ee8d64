package io.stammkunde.consent.choice.events;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.choice.RecordChoices;
import io.stammkunde.consent.intake.Intake;
import io.stammkunde.consent.intake.Readings;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * At least once, in order within a person: a batch is acknowledged when its choices are in the ledger. A choice that
 * comes again is told by event and purpose and changes nothing. What cannot be read goes to the dead letters; while
 * PostgreSQL is away, the intake waits.
 */
@ApplicationScoped
class ResolvedEventsConsumer {
    private final Intake intake;
    private final RecordChoices record;
    private final MeterRegistry meters;

    ResolvedEventsConsumer(Intake intake, RecordChoices record, MeterRegistry meters) {
        this.intake = intake;
        this.record = record;
        this.meters = meters;
    }

    @Incoming("events-resolved")
    Uni<Void> on(ConsumerRecords<String, byte[]> records) {
        var batch = Readings.of(records, ChoiceReader::read);
        return intake.carryOut(batch, choices -> record.handle(choices).invoke(this::count));
    }

    private void count(RecordChoices.Recorded recorded) {
        meters.counter("stammkunde.consent.choices", "outcome", "recorded").increment(recorded.entries());
        meters.counter("stammkunde.consent.choices", "outcome", "repeated").increment(recorded.repetitions());
        meters.counter("stammkunde.consent.choices", "outcome", "skipped").increment(recorded.skipped());
    }
}
