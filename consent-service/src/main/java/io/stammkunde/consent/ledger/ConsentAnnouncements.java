package io.stammkunde.consent.ledger;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** Tells the other services what holds now: with the transaction that changed it, at least once, in order for each consent. */
public interface ConsentAnnouncements {
    /** Announces these states; joins the running transaction. */
    Uni<Void> announce(List<StandingConsent> states);
}
