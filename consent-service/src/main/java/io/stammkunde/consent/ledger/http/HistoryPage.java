package io.stammkunde.consent.ledger.http;

import io.stammkunde.consent.ledger.LedgerEntry;
import io.stammkunde.http.Cursor;
import io.stammkunde.http.InvalidParameter;
import io.stammkunde.http.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a history into pages; the cursor holds the position of the last entry. */
public final class HistoryPage {
    private HistoryPage() {}

    public static int positionAfter(@Nullable String cursor) {
        if (cursor == null) {
            return 0;
        }
        try {
            return Integer.parseUnsignedInt(Cursor.decode(cursor, 1).getFirst());
        } catch (NumberFormatException foreign) {
            throw new InvalidParameter("cursor", "must be the nextCursor of an earlier page, unchanged");
        }
    }

    /** A page of at most {@code limit} of the entries; one more than that tells that there is a next page. */
    public static Page<EntryView> of(List<LedgerEntry> entries, int limit) {
        var shown = entries.stream().limit(limit).toList();
        var next = entries.size() > limit
                ? Cursor.encode(Integer.toString(shown.getLast().position()))
                : null;
        return new Page<>(shown.stream().map(EntryView::of).toList(), next);
    }
}
