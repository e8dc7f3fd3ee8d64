package io.stammkunde.profile.erasure.events;

import io.smallrye.mutiny.Uni;
import io.stammkunde.privacy.events.CommandsConsumer;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Commands that come over the topic that keeps values for days only. They are followed like all others. */
@ApplicationScoped
class CorrectionsConsumer {
    private final CommandsConsumer commands;

    CorrectionsConsumer(CommandsConsumer commands) {
        this.commands = commands;
    }

    @Incoming("privacy-corrections")
    Uni<Void> on(ConsumerRecords<String, byte[]> records) {
        return commands.on(records);
    }
}
