package io.stammkunde.segment.rule;

/** The number that an event node takes from the events that count. */
public sealed interface Aggregate {
    /** How many there are. */
    record Count() implements Aggregate {}

    /** The total of a property; an event without it, or with something other than a number, adds nothing. */
    record Sum(String property) implements Aggregate {}

    /** Whole days (of 24 hours) since the last one. Without any there is no number, and no test passes. */
    record Recency() implements Aggregate {}
}
