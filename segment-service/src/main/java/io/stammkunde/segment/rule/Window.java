package io.stammkunde.segment.rule;

import java.time.Duration;

/** Which events count, seen from now. Events that lie ahead of now never do. */
public sealed interface Window {
    /** All up to now. */
    record Lifetime() implements Window {}

    /** From {@code now - length} (exclusive) to now (inclusive): an event stops to count exactly {@code length} after it. */
    record Last(Duration length) implements Window {
        public Last {
            if (!length.isPositive()) {
                throw new IllegalArgumentException("a window needs a length");
            }
        }
    }
}
