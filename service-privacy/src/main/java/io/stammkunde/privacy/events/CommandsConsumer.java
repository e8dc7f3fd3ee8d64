package io.stammkunde.privacy.events;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.stammkunde.context.InTurn;
import io.stammkunde.context.OnContext;
import io.stammkunde.contracts.privacy.PrivacyCommandV1;
import io.stammkunde.http.WireJson;
import io.stammkunde.privacy.PrivacyConfig;
import io.stammkunde.privacy.TakePart;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Commands: those of one request one after the other, those of several at once, each on a context of its own as a
 * database session belongs to one. At least once: an answer that could not be sent is tried again until it can, and a
 * command that is repeated has the same effect.
 * A record that is no command is passed over: whoever sent it hears nothing, and silence is never taken for success.
 */
@ApplicationScoped
public class CommandsConsumer {
    private static final Logger LOG = Logger.getLogger(CommandsConsumer.class);
    private static final Duration FIRST = Duration.ofMillis(200);
    private static final Duration AT_MOST = Duration.ofSeconds(10);

    private final Vertx vertx;
    private final TakePart part;
    private final int atOnce;

    CommandsConsumer(Vertx vertx, TakePart part, PrivacyConfig config) {
        this.vertx = vertx;
        this.part = part;
        this.atOnce = config.requestsAtOnce();
    }

    void register(@Observes StartupEvent started) {
        OnContext.begin(vertx, () -> stubborn(part::register))
                .subscribe()
                .with(done -> LOG.info("Takes part in rights requests"), failure -> {});
    }

    /** Also for commands that come over a topic of their own. */
    @Incoming("privacy-commands")
    public Uni<Void> on(ConsumerRecords<String, byte[]> records) {
        var requests = StreamSupport.stream(records.spliterator(), false)
                .map(CommandsConsumer::read)
                .flatMap(Optional::stream)
                .collect(groupingBy(PrivacyCommandV1::requestId, LinkedHashMap::new, toList()))
                .values();
        return requests.isEmpty()
                ? Uni.createFrom().voidItem()
                : OnContext.resume(Uni.join()
                        .all(requests.stream()
                                .map(commands -> OnContext.begin(vertx, () -> inOrder(commands)))
                                .toList())
                        .usingConcurrencyOf(atOnce)
                        .andCollectFailures()
                        .replaceWithVoid());
    }

    private static Optional<PrivacyCommandV1> read(ConsumerRecord<String, byte[]> record) {
        try {
            return Optional.of(WireJson.MAPPER.readValue(record.value(), PrivacyCommandV1.class));
        } catch (IOException | IllegalArgumentException mistake) {
            LOG.warnf("Record is no command partition=%d offset=%d", record.partition(), record.offset());
            return Optional.empty();
        }
    }

    private Uni<Void> inOrder(List<PrivacyCommandV1> commands) {
        return InTurn.each(commands, command -> stubborn(() -> part.handle(command)));
    }

    private static Uni<Void> stubborn(Supplier<Uni<Void>> work) {
        return OnContext.insist(
                () -> work.get()
                        .onFailure()
                        .invoke(failure -> LOG.errorf(failure, "Nothing could be answered; it is tried again")),
                FIRST,
                AT_MOST);
    }
}
