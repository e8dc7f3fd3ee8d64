package io.stammkunde.segment.intake;

import org.jspecify.annotations.Nullable;

/** A message that cannot be what its sender meant. Says why without personal data. */
public final class Unreadable extends RuntimeException {
    public Unreadable(String reason) {
        super(reason, null, false, false); // an expected outcome: nobody reads its stack trace
    }

    /** The field's value, which a reader of JSON leaves null if the sender left it out. */
    static <T> T present(@Nullable T value, String field) {
        if (value == null) {
            throw new Unreadable(field + " is missing");
        }
        return value;
    }
}
