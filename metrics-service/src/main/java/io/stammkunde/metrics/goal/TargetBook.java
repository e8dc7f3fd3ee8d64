package io.stammkunde.metrics.goal;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where targets are written down. */
public interface TargetBook {
    /** Writes down a new one; fails with {@link TargetRefusal.TooMany} if there are as many as allowed. */
    Uni<Void> add(Target target, int most);

    /**
     * Replaces the definition and raises the version.
     *
     * <p>Fails with {@link TargetRefusal.Unknown}, or with {@link TargetRefusal.Changed} if a version is given and the
     * kept one is another.
     */
    Uni<Target> replace(UUID id, @Nullable Integer version, TargetDefinition definition);

    /** Removes it; fails with {@link TargetRefusal.Unknown}. */
    Uni<Void> remove(UUID id);

    /** The target, or null. */
    Uni<@Nullable Target> find(UUID id);

    /** Targets after a position, the oldest first. */
    Uni<List<Target>> page(@Nullable Position after, int limit);

    /** All of them, the oldest first; as many as {@link #add} allows. */
    Uni<List<Target>> all();

    /** A place in the list. */
    record Position(Instant createdAt, UUID id) {}
}
