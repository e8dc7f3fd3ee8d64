package io.stammkunde.consent.ledger;

import io.smallrye.mutiny.Uni;

/** Asks a person whether it was them who agreed. */
public interface AskForConfirmation {
    /** Sends the question once the running transaction has ended; joins it. */
    Uni<Void> ask(LedgerEntry entry, ConfirmBy by);
}
