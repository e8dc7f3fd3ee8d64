package io.stammkunde.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.stammkunde.gateway.answer.Refusal;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WatchedBodyTest {
    private final Source source = new Source();
    private final List<Long> seen = new ArrayList<>();
    private final List<String> passed = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();

    @Test
    void passesEverythingUpToTheLimit() {
        watch(6);

        source.send("abc");
        source.send("def");

        assertThat(passed).containsExactly("abc", "def");
        assertThat(seen).containsExactly(3L, 3L);
        assertThat(failures).isEmpty();
    }

    @Test
    void failsOnceWithThePartThatGoesBeyond() {
        watch(5);

        source.send("abc");
        source.send("def");
        source.send("ghi");

        assertThat(passed).containsExactly("abc");
        assertThat(failures)
                .singleElement()
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(413));
    }

    @Test
    void passesOnAFailureOfItsSource() {
        watch(5);
        var broken = new IllegalStateException("connection broken");

        source.fail(broken);

        assertThat(failures).containsExactly(broken);
    }

    private void watch(long limitBytes) {
        new WatchedBody(source, limitBytes, seen::add)
                .exceptionHandler(failures::add)
                .handler(part -> passed.add(part.toString()));
    }

    /** A stream that a test drives. */
    private static final class Source implements ReadStream<Buffer> {
        private Handler<Buffer> parts = part -> {};
        private Handler<Throwable> failures = failure -> {};

        void send(String part) {
            parts.handle(Buffer.buffer(part));
        }

        void fail(Throwable failure) {
            failures.handle(failure);
        }

        @Override
        public ReadStream<Buffer> handler(@Nullable Handler<Buffer> handler) {
            parts = handler == null ? part -> {} : handler;
            return this;
        }

        @Override
        public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
            failures = handler == null ? failure -> {} : handler;
            return this;
        }

        @Override
        public ReadStream<Buffer> endHandler(@Nullable Handler<Void> handler) {
            return this;
        }

        @Override
        public ReadStream<Buffer> pause() {
            return this;
        }

        @Override
        public ReadStream<Buffer> resume() {
            return this;
        }

        @Override
        public ReadStream<Buffer> fetch(long amount) {
            return this;
        }
    }
}
