package io.stammkunde.consent.confirmation;

import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.ledger.ConsentKey;
import java.time.Instant;
import java.util.Optional;

/** Keeps what waits to be confirmed. Every method joins the running transaction. */
public interface Confirmations {
    Uni<Void> add(Confirmation confirmation);

    /** The one that a link belongs to, locked: of two clicks at once the second sees what the first did. */
    Uni<Optional<Confirmation>> find(String tokenDigest);

    /** Whether a link for the same was sent after an instant and waits. */
    Uni<Boolean> isWaiting(ConsentKey key, Instant sentAfter, Instant now);

    Uni<Void> markUsed(String tokenDigest, Instant at);

    /** Forgets those that expired before an instant; how many. */
    Uni<Integer> forget(Instant expiredBefore);
}
