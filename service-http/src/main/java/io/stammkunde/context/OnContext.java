package io.stammkunde.context;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.function.Supplier;

/** Moves work to the Vert.x context where database work is allowed. */
public final class OnContext {
    private OnContext() {}

    /** Goes on, after something that answers on a thread of its own, where the subscriber was. */
    public static <T> Uni<T> resume(Uni<T> elsewhere) {
        return Uni.createFrom().deferred(() -> {
            var context = Vertx.currentContext();
            return context == null ? elsewhere : elsewhere.emitOn(task -> context.runOnContext(ran -> task.run()));
        });
    }

    /** Tries until it succeeds, each time on the subscriber's context; waits longer from try to try. */
    public static <T> Uni<T> insist(Supplier<Uni<T>> work, Duration first, Duration longest) {
        return Uni.createFrom().deferred(() -> {
            var context = Vertx.currentContext();
            var once = Uni.createFrom().deferred(work::get);
            var there =
                    context == null ? once : once.runSubscriptionOn(task -> context.runOnContext(ran -> task.run()));
            return there.onFailure().retry().withBackOff(first, longest).indefinitely();
        });
    }

    /** Starts work that no request and no message has started, on a context of its own. */
    public static <T> Uni<T> begin(Vertx vertx, Supplier<Uni<T>> work) {
        return Uni.createFrom()
                .deferred(work::get)
                .runSubscriptionOn(task -> fresh(vertx).runOnContext(ran -> task.run()));
    }

    private static Context fresh(Vertx vertx) {
        var context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
        VertxContextSafetyToggle.setContextSafe(context, true);
        return context;
    }
}
