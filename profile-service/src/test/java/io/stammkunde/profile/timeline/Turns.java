package io.stammkunde.profile.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

/**
 * Lets several workers run as if at the same time, yet one after the other: at each step of one of them, dice decide who
 * goes on. The same seed gives the same run.
 */
final class Turns {
    private final Random dice;
    private final List<CompletableFuture<Void>> waiting = new ArrayList<>();
    private int running;

    Turns(Random dice) {
        this.dice = dice;
    }

    /** Runs the workers to their end. */
    void run(List<Runnable> workers) {
        running = workers.size();
        var threads = workers.stream().map(this::start).toList();
        try {
            for (var thread : threads) {
                thread.join();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Thread start(Runnable worker) {
        return Thread.ofVirtual().start(() -> {
            try {
                step();
                worker.run();
            } finally {
                leave();
            }
        });
    }

    /** Waits until the dice say that this worker goes on. */
    void step() {
        if (running == 0) {
            return; // nobody is simulated; a test looks at the outcome
        }
        var turn = new CompletableFuture<Void>();
        synchronized (this) {
            waiting.add(turn);
            next();
        }
        turn.join();
    }

    private synchronized void leave() {
        running--;
        next();
    }

    private synchronized void next() {
        if (!waiting.isEmpty() && waiting.size() == running) {
            waiting.remove(dice.nextInt(waiting.size())).complete(null);
        }
    }
}
