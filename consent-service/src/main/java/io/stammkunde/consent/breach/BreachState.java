package io.stammkunde.consent.breach;

import java.time.Instant;

/** Whether anything is still to be done about a breach. */
public sealed interface BreachState {
    /** Something is. */
    record Open() implements BreachState {}

    /**
     * Nothing is.
     *
     * @param summary what was learnt from it
     */
    record Closed(String summary, Instant at, String by) implements BreachState {}
}
