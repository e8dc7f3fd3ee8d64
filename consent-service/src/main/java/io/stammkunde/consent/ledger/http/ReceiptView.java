package io.stammkunde.consent.ledger.http;

import io.stammkunde.consent.ledger.ConsentState;
import io.stammkunde.consent.ledger.LedgerEntry;
import io.stammkunde.consent.ledger.StandingConsent;
import io.stammkunde.consent.purpose.Channel;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was recorded, and what holds now, in the same shape. */
public record ReceiptView(
        UUID id,
        UUID profileId,
        String purpose,
        int purposeVersion,
        Channel channel,
        ConsentState state,
        Instant eventTime,
        Instant recordedAt,
        @Nullable Instant validUntil) {

    static ReceiptView of(LedgerEntry entry) {
        var said = entry.statement();
        return new ReceiptView(
                entry.id(),
                said.key().profile().value(),
                said.key().purpose().value(),
                said.purposeVersion(),
                said.key().channel(),
                said.state(),
                said.eventTime(),
                entry.recordedAt(),
                said.validUntil());
    }

    /** What callers see of what holds. */
    public static ReceiptView of(StandingConsent standing) {
        return new ReceiptView(
                standing.entryId(),
                standing.key().profile().value(),
                standing.key().purpose().value(),
                standing.purposeVersion(),
                standing.key().channel(),
                standing.state(),
                standing.eventTime(),
                standing.recordedAt(),
                standing.validUntil());
    }
}
