package io.stammkunde.profile.permission;

import static java.util.Objects.requireNonNull;

import io.stammkunde.contracts.profile.PermissionV1;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The latest explicit word of a person on one purpose.
 *
 * @param at when the person decided
 * @param validUntil when a permission ends by itself (exclusive), or null
 * @param sequence the ledger's number of the decision; zero for a choice that came with an event and that the ledger has
 *     not answered yet
 */
public record Choice(
        ConsentState state, Instant at, @Nullable Instant validUntil, long sequence) {
    public Choice {
        requireNonNull(state, "state");
        requireNonNull(at, "at");
    }

    /** A choice that travelled with an event. Saying no after a yes withdraws it. */
    static Choice ofEvent(boolean allowed, Instant at, @Nullable Choice before) {
        if (allowed) {
            return new Choice(ConsentState.GIVEN, at, null, 0);
        }
        var state = before != null && before.state.permits() ? ConsentState.WITHDRAWN : ConsentState.REFUSED;
        return new Choice(state, at, null, 0);
    }

    /** The later decision counts; on equal time the ledger's word, and its later word first. */
    boolean replaces(@Nullable Choice before) {
        return before == null || at.isAfter(before.at) || (at.equals(before.at) && sequence >= before.sequence);
    }

    /** Fails closed: anything but a running permission forbids the processing. */
    boolean permitsAt(Instant now) {
        return state.permits() && (validUntil == null || now.isBefore(validUntil));
    }

    PermissionV1 permissionAt(Instant now) {
        var expired = state.permits() && !permitsAt(now);
        return new PermissionV1(
                permitsAt(now), expired ? ConsentState.EXPIRED.reason() : state.reason(), at, validUntil);
    }
}
