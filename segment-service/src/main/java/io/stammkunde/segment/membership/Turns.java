package io.stammkunde.segment.membership;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets one piece of asynchronous work run at a time, in order of arrival. Nothing of this instance then competes for the
 * same person, and what is published of a person is published in order.
 */
final class Turns {
    private final Deque<UniEmitter<? super Void>> waiting = new ArrayDeque<>();
    private boolean taken;

    <T> Uni<T> take(Supplier<Uni<? extends T>> work) {
        return Uni.createFrom()
                .<Void>emitter(this::queue)
                .chain(() -> Uni.createFrom().deferred(work).eventually(this::pass));
    }

    private void queue(UniEmitter<? super Void> turn) {
        if (takeOrWait(turn)) {
            turn.complete(null);
        }
    }

    private synchronized boolean takeOrWait(UniEmitter<? super Void> turn) {
        if (taken) {
            waiting.addLast(turn);
            return false;
        }
        taken = true;
        return true;
    }

    private void pass() {
        UniEmitter<? super Void> next = next();
        if (next != null) {
            next.complete(null);
        }
    }

    private synchronized @Nullable UniEmitter<? super Void> next() {
        UniEmitter<? super Void> next = waiting.pollFirst();
        taken = next != null;
        return next;
    }
}
