package io.stammkunde.consent.preference.http;

import io.stammkunde.consent.ledger.ConsentState;
import io.stammkunde.consent.ledger.LedgerEntry;
import io.stammkunde.consent.purpose.Channel;
import java.time.Instant;
import java.util.UUID;

/** What was recorded; it names nobody. */
public record DecidedView(UUID id, String purpose, Channel channel, ConsentState state, Instant recordedAt) {
    /** What an entry says. */
    public static DecidedView of(LedgerEntry entry) {
        var said = entry.statement();
        return new DecidedView(
                entry.id(), said.key().purpose().value(), said.key().channel(), said.state(), entry.recordedAt());
    }
}
