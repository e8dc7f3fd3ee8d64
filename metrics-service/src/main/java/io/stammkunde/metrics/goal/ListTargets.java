package io.stammkunde.metrics.goal;

import io.smallrye.mutiny.Uni;
import io.stammkunde.http.Cursor;
import io.stammkunde.http.InvalidParameter;
import io.stammkunde.http.Page;
import io.stammkunde.metrics.goal.MeasureTargets.Measured;
import io.stammkunde.metrics.goal.TargetBook.Position;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds targets and how they stand. */
@ApplicationScoped
public class ListTargets {
    private static final int CURSOR_PARTS = 2;

    private final TargetBook book;
    private final MeasureTargets measure;

    ListTargets(TargetBook book, MeasureTargets measure) {
        this.book = book;
        this.measure = measure;
    }

    /** The oldest first. */
    public Uni<Page<Measured>> page(int limit, @Nullable String cursor) {
        return book.page(position(cursor), limit + 1)
                .chain(found -> measure.handle(found.stream().limit(limit).toList())
                        .map(measured -> new Page<>(measured, next(found, limit))));
    }

    public Uni<Measured> one(UUID id) {
        return book.find(id)
                .onItem()
                .ifNull()
                .failWith(() -> new TargetRefusal.Unknown(id))
                .chain(target -> measure.handle(List.of(target)))
                .map(List::getFirst);
    }

    private static @Nullable String next(List<Target> found, int limit) {
        if (found.size() <= limit) {
            return null;
        }
        var last = found.get(limit - 1);
        return Cursor.encode(last.createdAt().toString(), last.id().toString());
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
