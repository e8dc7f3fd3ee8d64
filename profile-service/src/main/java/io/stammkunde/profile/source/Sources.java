package io.stammkunde.profile.source;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where sources are kept. Names and keys are unique in the store, whoever writes at the same time. */
public interface Sources {
    /** All sources with their keys, in order of registration. There are few of them. */
    Uni<List<Source>> all();

    Uni<Optional<Source>> byId(UUID id);

    /** Found without regard to case. */
    Uni<Optional<Source>> byName(String name);

    /** The source that owns the key, whether or not source and key are enabled. */
    Uni<Optional<Source>> byWriteKey(String key);

    /** Fails with {@link SourceRefusal.NameTaken}. */
    Uni<Void> insert(Source source);

    /** Changes what the change names. Fails with {@link SourceRefusal.NameTaken} or {@link SourceRefusal.UnknownSource}. */
    Uni<Void> change(UUID id, SourceChange change);

    Uni<Void> addKey(UUID sourceId, WriteKey key);

    /** False if the source has no such key. */
    Uni<Boolean> disableKey(UUID sourceId, UUID keyId);

    /** Moves the last-seen time of each key forward, never back. */
    Uni<Void> seen(Map<String, Instant> lastSeenByKey);
}
