package io.stammkunde.privacy.events;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.privacy.PrivacyCommandV1;
import io.stammkunde.http.WireJson;
import io.stammkunde.privacy.TakePart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Commands, one after the other. At least once: an answer that could not be sent is tried again until it can, and a
 * command that is repeated has the same effect. A record that is no command is passed over: whoever sent it hears
 * nothing, and silence is never taken for success.
 */
@ApplicationScoped
class CommandsConsumer {
    private static final Logger LOG = Logger.getLogger(CommandsConsumer.class);
    private static final Duration FIRST = Duration.ofMillis(200);
    private static final Duration AT_MOST = Duration.ofSeconds(10);

    private final TakePart part;

    CommandsConsumer(TakePart part) {
        this.part = part;
    }

    void register(@Observes StartupEvent started) {
        stubborn(part.register()).subscribe().with(done -> LOG.info("Takes part in rights requests"), failure -> {});
    }

    @Incoming("privacy-commands")
    Uni<Void> on(ConsumerRecord<String, byte[]> record) {
        PrivacyCommandV1 command;
        try {
            command = WireJson.MAPPER.readValue(record.value(), PrivacyCommandV1.class);
        } catch (IOException | IllegalArgumentException mistake) {
            LOG.warnf("Record is no command partition=%d offset=%d", record.partition(), record.offset());
            return Uni.createFrom().voidItem();
        }
        return stubborn(part.handle(command));
    }

    private static Uni<Void> stubborn(Uni<Void> work) {
        return work.onFailure()
                .invoke(failure -> LOG.errorf(failure, "Nothing could be answered; it is tried again"))
                .onFailure()
                .retry()
                .withBackOff(FIRST, AT_MOST)
                .indefinitely();
    }
}
