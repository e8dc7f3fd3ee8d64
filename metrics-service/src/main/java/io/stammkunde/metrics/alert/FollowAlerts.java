package io.stammkunde.metrics.alert;

import io.smallrye.mutiny.Uni;
import io.stammkunde.http.Cursor;
import io.stammkunde.http.InvalidParameter;
import io.stammkunde.http.Page;
import io.stammkunde.metrics.alert.AlertBook.Position;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists alerts and takes note of them. */
@ApplicationScoped
public class FollowAlerts {
    private static final int CURSOR_PARTS = 2;

    private final AlertBook book;
    private final ReportingCalendar calendar;

    FollowAlerts(AlertBook book, ReportingCalendar calendar) {
        this.book = book;
        this.calendar = calendar;
    }

    /** The latest first. */
    public Uni<Page<Alert>> page(AlertState state, int limit, @Nullable String cursor) {
        return book.page(state, position(cursor), limit + 1).map(found -> page(found, limit));
    }

    /** Idempotent: who took note first stays. Fails with {@link UnknownAlert}. */
    public Uni<Alert> acknowledge(UUID id, String by) {
        return book.acknowledge(id, by, calendar.now().truncatedTo(ChronoUnit.MICROS))
                .onItem()
                .ifNull()
                .failWith(() -> new UnknownAlert(id));
    }

    private static Page<Alert> page(List<Alert> found, int limit) {
        if (found.size() <= limit) {
            return Page.of(found);
        }
        var last = found.get(limit - 1);
        return new Page<>(
                found.subList(0, limit),
                Cursor.encode(last.raisedAt().toString(), last.id().toString()));
    }

    private static @Nullable Position position(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        var parts = Cursor.decode(cursor, CURSOR_PARTS);
        try {
            return new Position(Instant.parse(parts.getFirst()), UUID.fromString(parts.getLast()));
        } catch (DateTimeException | IllegalArgumentException foreign) {
            throw new InvalidParameter("cursor", "must be the nextCursor of an earlier page, unchanged");
        }
    }
}
