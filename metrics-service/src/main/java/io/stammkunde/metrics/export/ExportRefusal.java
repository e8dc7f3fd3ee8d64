package io.stammkunde.metrics.export;

/** A file that is not written, for a reason the caller can act on. */
public abstract sealed class ExportRefusal extends RuntimeException {
    private ExportRefusal(String message) {
        super(message, null, false, false); // an expected outcome: nobody reads its stack trace
    }

    /** The period has more events than a file may have. */
    public static final class TooLarge extends ExportRefusal {
        TooLarge(long events, long most) {
            super("the period has %d events, a file may have %d; ask for a shorter one".formatted(events, most));
        }
    }

    /** There is no secret to make pseudonyms from. */
    public static final class NoPseudonyms extends ExportRefusal {
        NoPseudonyms() {
            super("an operator has to set stammkunde.metrics.export.pseudonym-key, 32 characters or more");
        }
    }

    /** Such a file is being written for somebody else. */
    public static final class Busy extends ExportRefusal {
        Busy() {
            super("another export of events is running, ask again when it is done");
        }
    }
}
