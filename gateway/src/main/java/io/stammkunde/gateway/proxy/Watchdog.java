package io.stammkunde.gateway.proxy;

import io.vertx.core.Vertx;
import java.time.Duration;

/**
 * Barks once if nothing happens for a time. A sign of life costs no more than a look at the clock: the timer looks
 * later whether there was one. Used on one event loop.
 */
final class Watchdog {
    private static final long NANOS_A_MILLI = 1_000_000;

    private final Vertx vertx;
    private final Runnable bark;
    private long patienceMillis;
    private long lastSign;
    private long timer = -1;

    Watchdog(Vertx vertx, Runnable bark) {
        this.vertx = vertx;
        this.bark = bark;
    }

    /** From now on, waits for a sign of life within this time. */
    void expectWithin(Duration patience) {
        patienceMillis = Math.max(1, patience.toMillis());
        seen();
        look(patienceMillis);
    }

    /** Something happened. */
    void seen() {
        lastSign = System.nanoTime();
    }

    /** Nothing is expected any more. */
    void leave() {
        vertx.cancelTimer(timer);
        timer = -1;
    }

    private void look(long inMillis) {
        vertx.cancelTimer(timer);
        timer = vertx.setTimer(inMillis, due -> {
            var left = patienceMillis - (System.nanoTime() - lastSign) / NANOS_A_MILLI;
            if (left > 0) {
                look(left);
            } else {
                timer = -1;
                bark.run();
            }
        });
    }
}
