package io.stammkunde.sampleshop;

import java.time.Instant;
import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/**
 * What is going to happen, in the order of time. Holds a few entries a customer, never the whole history: a customer
 * decides on the next visit when the last one is over. Ties go by owner and then by order of entry.
 */
final class Agenda implements Iterator<ShopEvent> {
    /** Something to decide once its time has come; may enter more, but nothing earlier than {@code now}. */
    @FunctionalInterface
    interface Intention {
        void decide(Instant now);
    }

    private sealed interface Entry {
        Instant at();

        int owner();

        long order();
    }

    private record Planned(Instant at, int owner, long order, Intention intention) implements Entry {}

    private record Happening(Instant at, int owner, long order, ShopEvent event) implements Entry {}

    private final PriorityQueue<Entry> queue = new PriorityQueue<>(
            Comparator.comparing(Entry::at).thenComparingInt(Entry::owner).thenComparingLong(Entry::order));
    private final Instant end;
    private long entered;

    Agenda(Instant end) {
        this.end = end;
    }

    void plan(Instant at, int owner, Intention intention) {
        queue.add(new Planned(at, owner, entered++, intention));
    }

    void happens(int owner, ShopEvent event) {
        queue.add(new Happening(event.at(), owner, entered++, event));
    }

    @Override
    public boolean hasNext() {
        while (!queue.isEmpty() && !queue.peek().at().isAfter(end)) {
            if (!(queue.peek() instanceof Planned planned)) {
                return true;
            }
            queue.remove();
            planned.intention().decide(planned.at());
        }
        return false;
    }

    @Override
    public ShopEvent next() {
        if (hasNext() && queue.remove() instanceof Happening happening) {
            return happening.event();
        }
        throw new NoSuchElementException("the shop's history ends at " + end);
    }
}
