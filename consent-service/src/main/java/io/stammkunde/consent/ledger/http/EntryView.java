package io.stammkunde.consent.ledger.http;

import io.stammkunde.consent.ledger.ConsentState;
import io.stammkunde.consent.ledger.LedgerEntry;
import io.stammkunde.consent.ledger.Method;
import io.stammkunde.consent.notice.NoticeReference;
import io.stammkunde.consent.purpose.Channel;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the ledger with what makes it checkable. */
public record EntryView(
        UUID id,
        int position,
        UUID profileId,
        String purpose,
        int purposeVersion,
        Channel channel,
        ConsentState state,
        Instant eventTime,
        Instant recordedAt,
        @Nullable Instant validUntil,
        Method method,
        @Nullable String evidenceDigest,
        String origin,
        boolean conflict,
        List<String> notices,
        String previousHash,
        String hash) {

    /** What callers see of an entry. */
    public static EntryView of(LedgerEntry entry) {
        var said = entry.statement();
        return new EntryView(
                entry.id(),
                entry.position(),
                said.key().profile().value(),
                said.key().purpose().value(),
                said.purposeVersion(),
                said.key().channel(),
                said.state(),
                said.eventTime(),
                entry.recordedAt(),
                said.validUntil(),
                said.method(),
                said.evidenceDigest(),
                said.origin(),
                said.conflict(),
                said.notices().stream().map(NoticeReference::toString).toList(),
                entry.previousHash(),
                entry.hash());
    }
}
