package io.stammkunde.profile.directory;

import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.http.Cursor;
import io.stammkunde.http.InvalidParameter;
import io.stammkunde.http.Page;
import io.stammkunde.profile.paging.PageRequest;
import io.stammkunde.profile.profile.Profile;
import io.stammkunde.profile.timeline.EventStore;
import io.stammkunde.profile.timeline.TimelinePosition;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows a person's events, those of absorbed profiles included, newest first. */
@ApplicationScoped
public class ShowTimeline {
    private final FindProfile findProfile;
    private final EventStore events;

    ShowTimeline(FindProfile findProfile, EventStore events) {
        this.findProfile = findProfile;
        this.events = events;
    }

    /** Fails with {@link DirectoryRefusal.UnknownProfile}. */
    public Uni<Page<ResolvedEventV1>> handle(UUID id, int limit, @Nullable String cursor) {
        var checkedLimit = PageRequest.checked(limit);
        var position = position(cursor);
        return findProfile
                .byId(id)
                .chain(profile -> events.timeline(everyId(profile), position, checkedLimit + 1))
                .map(found -> page(found, checkedLimit));
    }

    private static List<UUID> everyId(Profile profile) {
        var ids = new ArrayList<>(profile.absorbed());
        ids.add(profile.id());
        return ids;
    }

    private static @Nullable TimelinePosition position(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        var parts = Cursor.decode(cursor, 2);
        try {
            return new TimelinePosition(Instant.ofEpochMilli(Long.parseLong(parts.getFirst())), parts.getLast());
        } catch (NumberFormatException | DateTimeException notOurs) {
            throw new InvalidParameter("cursor", "must be the nextCursor of an earlier page, unchanged");
        }
    }

    private static Page<ResolvedEventV1> page(List<ResolvedEventV1> found, int limit) {
        if (found.size() <= limit) {
            return Page.of(found);
        }
        var last = found.get(limit - 1);
        var position = String.valueOf(last.timestamp().toEpochMilli());
        return new Page<>(found.subList(0, limit), Cursor.encode(position, last.eventId()));
    }
}
