package io.stammkunde.consent.breach;

import java.util.List;
import java.util.UUID;

/** Why something cannot be done with an entry of the register. */
public abstract sealed class BreachRefusal extends RuntimeException
        permits BreachRefusal.UnknownBreach,
                BreachRefusal.StaleBreach,
                BreachRefusal.NotNow,
                BreachRefusal.MustBeTold,
                BreachRefusal.Incomplete {
    private static final long serialVersionUID = 1;

    BreachRefusal(String message) {
        super(message, null, false, false); // an expected outcome: nobody reads its stack trace
    }

    /** There is no entry with this id. */
    public static final class UnknownBreach extends BreachRefusal {
        private static final long serialVersionUID = 1;

        public UnknownBreach(UUID id) {
            super("There is no breach '%s'. GET /v1/breaches lists those there are.".formatted(id));
        }
    }

    /** Somebody else has changed the entry since it was read. */
    public static final class StaleBreach extends BreachRefusal {
        private static final long serialVersionUID = 1;

        public StaleBreach() {
            super("Somebody has changed the entry meanwhile. Read it again, and send yours with its version"
                    + " if it is still needed.");
        }
    }

    /** It comes before or after what the entry says. */
    public static final class NotNow extends BreachRefusal {
        private static final long serialVersionUID = 1;

        NotNow(String detail) {
            super(detail);
        }
    }

    /** The law demands that somebody is told. */
    public static final class MustBeTold extends BreachRefusal {
        private static final long serialVersionUID = 1;

        MustBeTold(String detail) {
            super(detail);
        }
    }

    /** The register would not show what an authority may check. */
    public static final class Incomplete extends BreachRefusal {
        private static final long serialVersionUID = 1;

        private final transient List<Missing> missing;

        Incomplete(List<Missing> missing) {
            super("The entry is closed once everything that an authority may check is in it.");
            this.missing = List.copyOf(missing);
        }

        /** What is to be entered first. */
        public List<Missing> missing() {
            return missing;
        }
    }

    /**
     * Something that is not in an entry yet.
     *
     * @param field where it belongs
     * @param detail what would be right
     */
    public record Missing(String field, String detail) {}
}
