package io.stammkunde.consent.ledger;

import io.stammkunde.consent.subject.ProfileId;

/** A merge took a profile over between finding and locking it; the same again, from the beginning, succeeds. */
public final class LineageMoved extends RuntimeException {
    LineageMoved(ProfileId profile) {
        super("profile %s is not among the opened books".formatted(profile), null, false, false);
    }
}
