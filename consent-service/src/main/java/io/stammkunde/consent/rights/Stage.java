package io.stammkunde.consent.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far a request is, with what is known then. */
public sealed interface Stage {
    /** The name that others see. */
    String state();

    /** Whether something may still be done about it. */
    default boolean isOpen() {
        return true;
    }

    /** Instant and channel are frozen, deadlines run. */
    record Received() implements Stage {
        @Override
        public String state() {
            return "RECEIVED";
        }
    }

    /** There is reasonable doubt, which is documented. */
    record IdentityPending(String doubt) implements Stage {
        @Override
        public String state() {
            return "IDENTITY_PENDING";
        }
    }

    /** Somebody knows that it is the person. */
    record Triage(String evidence, @Nullable Planning planning) implements Stage {
        @Override
        public String state() {
            return "TRIAGE";
        }
    }

    /** The same was asked before. */
    record Duplicate(UUID of) implements Stage {
        @Override
        public String state() {
            return "DUPLICATE";
        }

        @Override
        public boolean isOpen() {
            return false;
        }
    }

    /**
     * Not done.
     *
     * @param code why, in short, such as {@code MANIFESTLY_UNFOUNDED}
     * @param reasons what the person is told
     * @param evidence what the controller can show for it
     */
    record Refused(String code, String reasons, String evidence) implements Stage {
        @Override
        public String state() {
            return "REFUSED";
        }

        @Override
        public boolean isOpen() {
            return false;
        }
    }

    /** Looked through, waits to be approved. */
    record Planned(Plan plan) implements Stage {
        @Override
        public String state() {
            return "PLANNED";
        }
    }

    /** Approved and being done. */
    record Executing(Plan plan, Execution execution) implements Stage {
        @Override
        public String state() {
            return switch (execution.phase()) {
                case VERIFYING, CHECKING -> "VERIFYING";
                case IDENTIFYING,
                        SUPPRESSING,
                        ERASING_PROJECTIONS,
                        ERASING_IDENTITY,
                        RECTIFYING,
                        GATHERING,
                        RESTRICTING,
                        LIFTING,
                        OBJECTING -> "EXECUTING";
            };
        }
    }

    /** Attempts are exhausted; goes on from where it stopped when somebody says so. */
    record Blocked(Plan plan, Execution execution, String reason) implements Stage {
        @Override
        public String state() {
            return "BLOCKED";
        }
    }

    /** Done, with a proof where there is one. */
    record Fulfilled(@Nullable Plan plan, @Nullable Execution execution, Instant at) implements Stage {
        @Override
        public String state() {
            return "FULFILLED";
        }

        @Override
        public boolean isOpen() {
            return false;
        }
    }

    /**
     * Done but for what a law or a hold keeps.
     *
     * @param resumes the first day on which more may be erased
     */
    record PartiallyFulfilled(Plan plan, Execution execution, Instant at, LocalDate resumes) implements Stage {
        @Override
        public String state() {
            return "PARTIALLY_FULFILLED";
        }

        @Override
        public boolean isOpen() {
            return false;
        }
    }

    /** Taken back by the person. */
    record Withdrawn() implements Stage {
        @Override
        public String state() {
            return "WITHDRAWN";
        }

        @Override
        public boolean isOpen() {
            return false;
        }
    }
}
