package io.stammkunde.metrics.goal;

import java.math.BigDecimal;
import java.util.Optional;

/** What is wanted of a figure. */
public sealed interface Aim {
    /** Something to be reached: a period that ends without it is told of. */
    record Goal(Bound bound) implements Aim {}

    /** Something not to be passed: a period that ends beyond it is told of. */
    record Limit(Bound bound) implements Aim {}

    /** No value is named; a period that is unlike those before it is told of. */
    record NoSurprise() implements Aim {}

    /** A value and the side of it that is right, the value included. */
    record Bound(Direction direction, BigDecimal value) {
        /** Whether a measured value is on the right side. */
        public boolean holds(BigDecimal measured) {
            return direction.holds(measured, value);
        }
    }

    /** The names of the kinds in requests, answers and the table. */
    String GOAL = "target";

    String LIMIT = "threshold";
    String NO_SURPRISE = "unexpected-change";

    /** The name of the kind. */
    default String kind() {
        return switch (this) {
            case Goal goal -> GOAL;
            case Limit limit -> LIMIT;
            case NoSurprise none -> NO_SURPRISE;
        };
    }

    /** The value that a period is held against, if one is named. */
    default Optional<Bound> named() {
        return switch (this) {
            case Goal(var bound) -> Optional.of(bound);
            case Limit(var bound) -> Optional.of(bound);
            case NoSurprise none -> Optional.empty();
        };
    }
}
