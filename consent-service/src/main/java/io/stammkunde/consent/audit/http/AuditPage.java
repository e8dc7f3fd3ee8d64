package io.stammkunde.consent.audit.http;

import io.stammkunde.consent.audit.AuditEntry;
import io.stammkunde.http.Cursor;
import io.stammkunde.http.InvalidParameter;
import io.stammkunde.http.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts the log into pages; the cursor holds the sequence of the last entry. */
final class AuditPage {
    private AuditPage() {}

    static long before(@Nullable String cursor) {
        if (cursor == null) {
            return Long.MAX_VALUE;
        }
        try {
            return Long.parseUnsignedLong(Cursor.decode(cursor, 1).getFirst());
        } catch (NumberFormatException foreign) {
            throw new InvalidParameter("cursor", "must be the nextCursor of an earlier page, unchanged");
        }
    }

    /** A page of at most {@code limit} of the entries; one more than that tells that there is a next page. */
    static Page<AuditView> of(List<AuditEntry> entries, int limit) {
        var shown = entries.stream().limit(limit).map(AuditView::of).toList();
        var next = entries.size() > limit
                ? Cursor.encode(Long.toString(shown.getLast().sequence()))
                : null;
        return new Page<>(shown, next);
    }
}
