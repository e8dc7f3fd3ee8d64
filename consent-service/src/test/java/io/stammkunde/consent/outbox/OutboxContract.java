package io.stammkunde.consent.outbox;

import static io.stammkunde.consent.Moments.EVENING;
import static io.stammkunde.consent.Moments.MORNING;
import static io.stammkunde.consent.Moments.NOON;
import static io.stammkunde.consent.outbox.Messages.message;
import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every outbox promises. The relay of the running service is kept off by the adapter's test. */
public abstract class OutboxContract {
    private static long last = 1_000_000_000_000L;

    /** A key nobody else uses. */
    private final String key = UUID.randomUUID().toString();

    protected abstract Outbox outbox();

    /** Does the work in one transaction and waits for it. */
    protected abstract <T> T inTransaction(Supplier<Uni<T>> work);

    @Test
    void messagesComeOutInTheOrderOfTheirNumbers() {
        var first = next();
        var second = next();
        inTransaction(() -> outbox().append(List.of(message(second, key), message(first, key))));

        assertThat(waiting()).containsExactly(first, second);
    }

    @Test
    void noMoreComeOutThanWereAskedFor() {
        inTransaction(() -> outbox().append(List.of(message(next(), key), message(next(), key))));

        var taken = inTransaction(() -> outbox().take(Shard.of(key), 1));

        assertThat(taken).hasSize(1);
    }

    @Test
    void aShardWithUnsentMessagesIsWaiting() {
        inTransaction(() -> outbox().append(List.of(message(next(), key))));

        assertThat(inTransaction(() -> outbox().waiting())).contains(Shard.of(key));
    }

    @Test
    void markedMessagesDoNotComeOutAgain() {
        var sent = next();
        var unsent = next();
        inTransaction(() -> outbox().append(List.of(message(sent, key), message(unsent, key))));

        inTransaction(() -> outbox().markSent(List.of(sent), NOON));

        assertThat(waiting()).containsExactly(unsent);
    }

    @Test
    void onlySentMessagesThatAreOldEnoughAreDropped() {
        var old = next();
        var recent = next();
        var unsent = next();
        inTransaction(() -> outbox().append(List.of(message(old, key), message(recent, key), message(unsent, key))));
        inTransaction(() -> outbox().markSent(List.of(old), MORNING));
        inTransaction(() -> outbox().markSent(List.of(recent), EVENING));

        var dropped = inTransaction(() -> outbox().drop(NOON));

        assertThat(dropped).isEqualTo(1);
        assertThat(waiting()).containsExactly(unsent);
    }

    private List<Long> waiting() {
        return inTransaction(() -> outbox().take(Shard.of(key), 1_000)).stream()
                .filter(message -> message.key().equals(key))
                .map(OutboxMessage::id)
                .toList();
    }

    private static synchronized long next() {
        return ++last;
    }
}
