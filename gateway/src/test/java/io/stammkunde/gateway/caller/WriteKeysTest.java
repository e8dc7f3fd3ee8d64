package io.stammkunde.gateway.caller;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stammkunde.gateway.answer.Refusal;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class WriteKeysTest {
    private static final String BASIC = "Basic " + Base64.getEncoder().encodeToString("key:".getBytes(UTF_8));

    @Test
    void findsTheKeyWhereverItCanBeSeen() {
        assertThat(WriteKeys.find(BASIC, List.of(), null, true)).isEqualTo(new Caller.Source("key"));
        assertThat(WriteKeys.find(null, List.of("key"), null, false)).isEqualTo(new Caller.Source("key"));
        assertThat(WriteKeys.find(null, List.of(), "key", false)).isEqualTo(new Caller.Source("key"));
        assertThat(WriteKeys.find(BASIC, List.of("key", "key"), "key", false)).isEqualTo(new Caller.Source("key"));
    }

    @Test
    void leavesAKeyThatMayBeInTheBodyToTheService() {
        assertThat(WriteKeys.find(null, List.of(), null, true)).isEqualTo(new Caller.Source(null));
    }

    @Test
    void refusesKeysThatDiffer() {
        assertThatThrownBy(() -> WriteKeys.find(BASIC, List.of("other"), null, true))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> WriteKeys.find(null, List.of("a", "b"), null, true))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void refusesACallWithoutAKey() {
        assertThatThrownBy(() -> WriteKeys.find(null, List.of(""), null, false)).isInstanceOf(Refusal.class);
    }

    @Test
    void refusesAKeyThatIsNone() {
        assertThatThrownBy(() -> WriteKeys.find("Basic ?", List.of(), null, true))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> WriteKeys.find(null, List.of("x".repeat(201)), null, true))
                .isInstanceOf(Refusal.class);
    }
}
