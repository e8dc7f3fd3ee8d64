package io.stammkunde.consent.outbox;

import static io.stammkunde.consent.outbox.Messages.message;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SettledTest {
    private static final List<OutboxMessage> SENT =
            List.of(message(1, "ada"), message(2, "grace"), message(3, "ada"), message(4, "grace"), message(5, "ada"));

    @Test
    void acknowledgedMessagesAreSettled() {
        assertThat(Settled.of(SENT, Set.of(1L, 2L, 3L, 4L, 5L))).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void whatCameAfterAGapInItsKeyIsSentAgain() {
        assertThat(Settled.of(SENT, Set.of(1L, 2L, 4L, 5L))).containsExactly(1L, 2L, 4L);
    }

    @Test
    void aGapInOneKeyDoesNotHoldUpAnother() {
        assertThat(Settled.of(SENT, Set.of(2L, 4L))).containsExactly(2L, 4L);
    }
}
