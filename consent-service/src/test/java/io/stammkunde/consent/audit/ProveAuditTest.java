package io.stammkunde.consent.audit;

import static io.stammkunde.consent.Await.await;
import static io.stammkunde.consent.Moments.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stammkunde.consent.Moments;
import io.stammkunde.consent.signature.Signature;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProveAuditTest {
    private final InMemoryAuditLog log = new InMemoryAuditLog();
    private final ProveAudit prove = new ProveAudit(log, new Signature(Optional::empty), Moments.standingAt(NOON));

    @Test
    void withoutAKeyACheckpointIsUnsigned() {
        append(2);

        var made = await(prove.checkpoint());

        assertThat(made.jws()).isEmpty();
        assertThat(made.checkpoint().size()).isEqualTo(2);
    }

    @Test
    void anEmptyLogHasACheckpointToo() {
        assertThat(await(prove.checkpoint()).checkpoint().root())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void nothingIsProvenBeyondTheLog() {
        append(2);

        assertThatExceptionOfType(BeyondTheLog.class).isThrownBy(() -> await(prove.inclusion(3, Optional.empty())));
        assertThatExceptionOfType(BeyondTheLog.class).isThrownBy(() -> await(prove.inclusion(2, Optional.of(1L))));
        assertThatExceptionOfType(BeyondTheLog.class).isThrownBy(() -> await(prove.consistency(1, Optional.of(3L))));
    }

    @Test
    void nothingIsProvenOfALogWithHoles() {
        append(3);
        log.entries().remove(1);

        assertThatExceptionOfType(BrokenLog.class).isThrownBy(() -> await(prove.checkpoint()));
    }

    private void append(int count) {
        var append = new AppendAudit(log, Moments.standingAt(NOON));
        for (var i = 0; i < count; i++) {
            await(append.handle(Actor.service("test"), "a.done", new AuditObject("thing", "t" + i), Map.of()));
        }
    }
}
