package io.stammkunde.consent.outbox;

import static io.stammkunde.consent.Await.await;
import static io.stammkunde.consent.outbox.Messages.message;
import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.Moments;
import io.stammkunde.consent.TestConfig;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RelayOutboxTest {
    private final InMemoryOutbox outbox = new InMemoryOutbox();
    private final Broker broker = new Broker();
    private final RelayOutbox relay = new RelayOutbox(new RelayShard(
            outbox,
            broker,
            TestConfig.with(Map.of("stammkunde.consent.outbox.batch-size", "10")),
            Moments.standingAt(Moments.NOON)));

    @Test
    void sendsEverythingThatWaitsInTheOrderOfEachKey() {
        var messages = LongStream.rangeClosed(1, 95)
                .mapToObj(id -> message(id, "person-" + id % 7))
                .toList();
        await(outbox.append(messages));

        var sent = await(relay.handle());

        assertThat(sent).isEqualTo(95);
        assertThat(broker.numbersOf("person-3")).isSorted().hasSize(14);
    }

    @Test
    void sendsAgainFromTheGapWhenTheBrokerLostOne() {
        await(outbox.append(List.of(message(1, "ada"), message(2, "ada"), message(3, "ada"))));
        broker.refuseOnce(2);

        await(relay.handle());
        await(relay.handle());

        assertThat(broker.numbersOf("ada")).containsExactly(1L, 3L, 2L, 3L);
    }

    @Test
    void sendsNothingTwiceThatWasMarked() {
        await(outbox.append(List.of(message(1, "ada"))));

        await(relay.handle());
        await(relay.handle());

        assertThat(broker.numbersOf("ada")).containsExactly(1L);
    }

    @Test
    void stopsARoundWhenTheBrokerTakesNothing() {
        await(outbox.append(List.of(message(1, "ada"))));
        broker.refuseOnce(1);

        var sent = await(relay.handle());

        assertThat(sent).isZero();
        assertThat(await(outbox.waiting())).hasSize(1);
    }

    /** Takes what it gets, except what it was told to refuse. */
    private static final class Broker implements MessageSender {
        private final List<OutboxMessage> taken = new ArrayList<>();
        private final Set<Long> refused = new HashSet<>();

        void refuseOnce(long id) {
            refused.add(id);
        }

        List<Long> numbersOf(String key) {
            return taken.stream()
                    .filter(message -> message.key().equals(key))
                    .map(OutboxMessage::id)
                    .toList();
        }

        @Override
        public Uni<Set<Long>> send(List<OutboxMessage> messages) {
            var acknowledged = new HashSet<Long>();
            for (var message : messages) {
                if (!refused.remove(message.id())) {
                    taken.add(message);
                    acknowledged.add(message.id());
                }
            }
            return Uni.createFrom().item(acknowledged);
        }
    }
}
