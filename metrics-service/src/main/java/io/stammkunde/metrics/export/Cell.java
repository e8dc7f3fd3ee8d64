package io.stammkunde.metrics.export;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One field of a sheet. */
public sealed interface Cell {
    /** There is nothing, or nothing that may be shown. */
    record Nothing() implements Cell {}

    /** Words, some of which come from outside. */
    record Words(String text) implements Cell {}

    /** A measured number. */
    record Measured(BigDecimal value) implements Cell {}

    /** A count. */
    record Count(long value) implements Cell {}

    record Day(LocalDate value) implements Cell {}

    record Moment(Instant value) implements Cell {}

    record Flag(boolean value) implements Cell {}

    static Cell of(@Nullable String text) {
        return text == null ? new Nothing() : new Words(text);
    }

    static Cell of(@Nullable BigDecimal value) {
        return value == null ? new Nothing() : new Measured(value);
    }

    static Cell of(@Nullable Double value) {
        return value == null ? new Nothing() : new Measured(BigDecimal.valueOf(value));
    }

    static Cell of(@Nullable Integer value) {
        return value == null ? new Nothing() : new Count(value);
    }

    static Cell of(long value) {
        return new Count(value);
    }

    static Cell of(LocalDate value) {
        return new Day(value);
    }

    static Cell of(@Nullable Instant value) {
        return value == null ? new Nothing() : new Moment(value);
    }

    static Cell of(boolean value) {
        return new Flag(value);
    }
}
