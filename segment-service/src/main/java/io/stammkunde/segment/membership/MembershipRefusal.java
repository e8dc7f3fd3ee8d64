package io.stammkunde.segment.membership;

import java.util.UUID;

/** A refusal the caller can understand and act on. */
public abstract sealed class MembershipRefusal extends RuntimeException {
    MembershipRefusal(String message) {
        super(message, null, false, false); // an expected outcome: nobody reads its stack trace
    }

    public static final class UnknownProfile extends MembershipRefusal {
        UnknownProfile(UUID id) {
            super("Nothing is known here of a profile " + id);
        }
    }
}
