package io.stammkunde.profile.source;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

/** Changes what is said of a source, and which keys it has. Seen by this instance at once, by others in seconds. */
@ApplicationScoped
public class ChangeSource {
    private final Sources sources;
    private final KnownSources knownSources;
    private final Clock clock;

    ChangeSource(Sources sources, KnownSources knownSources, Clock clock) {
        this.sources = sources;
        this.knownSources = knownSources;
        this.clock = clock;
    }

    /** Fails with {@link SourceRefusal.UnknownSource} or {@link SourceRefusal.NameTaken}. */
    public Uni<Source> handle(UUID id, SourceChange change) {
        return sources.change(id, change).invoke(knownSources::forget).chain(() -> existing(id));
    }

    /** Adds an enabled key. Fails with {@link SourceRefusal.UnknownSource}. */
    public Uni<WriteKey> addKey(UUID id) {
        var key = WriteKeys.create(clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return existing(id)
                .chain(source -> sources.addKey(source.id(), key))
                .invoke(knownSources::forget)
                .replaceWith(key);
    }

    /** Disabling twice is no mistake. Fails with {@link SourceRefusal.UnknownSource} or {@code UnknownWriteKey}. */
    public Uni<Void> disableKey(UUID id, UUID keyId) {
        return existing(id)
                .chain(source -> sources.disableKey(id, keyId))
                .invoke(knownSources::forget)
                .chain(found -> found
                        ? Uni.createFrom().voidItem()
                        : Uni.createFrom().failure(new SourceRefusal.UnknownWriteKey()));
    }

    /** Fails with {@link SourceRefusal.UnknownSource}. */
    public Uni<Source> existing(UUID id) {
        return sources.byId(id)
                .map(Optional::orElseThrow)
                .onFailure(NoSuchElementException.class)
                .transform(none -> new SourceRefusal.UnknownSource());
    }
}
