package io.stammkunde.metrics.experiment;

import io.smallrye.mutiny.Uni;
import io.stammkunde.http.Cursor;
import io.stammkunde.http.InvalidParameter;
import io.stammkunde.http.Page;
import io.stammkunde.metrics.experiment.ExperimentBook.Position;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows experiments as the book has them. */
@ApplicationScoped
public class ListExperiments {
    private static final int CURSOR_PARTS = 2;

    private final ExperimentBook book;
    private final KnownExperiments known;

    public ListExperiments(ExperimentBook book, KnownExperiments known) {
        this.book = book;
        this.known = known;
    }

    /** One of them; fails with {@link ExperimentRefusal.Unknown}. */
    public Uni<Experiment> one(String key) {
        return known.latest(key);
    }

    /** The latest first. */
    public Uni<Page<Experiment>> page(int limit, @Nullable String cursor) {
        return book.page(position(cursor), limit + 1).map(found -> page(found, limit));
    }

    private static @Nullable Position position(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        var parts = Cursor.decode(cursor, CURSOR_PARTS);
        try {
            return new Position(Instant.parse(parts.getFirst()), parts.getLast());
        } catch (DateTimeException notOurs) {
            throw new InvalidParameter("cursor", "must be the nextCursor of an earlier page, unchanged");
        }
    }

    private static Page<Experiment> page(List<Experiment> found, int limit) {
        if (found.size() <= limit) {
            return Page.of(found);
        }
        var last = found.get(limit - 1);
        return new Page<>(
                found.subList(0, limit), Cursor.encode(last.createdAt().toString(), last.key()));
    }
}
