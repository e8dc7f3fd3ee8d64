package io.stammkunde.profile.source;

import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Sources that are simply there. */
public final class SimulatedSources {
    private static final Duration FOREVER = Duration.ofDays(1);

    private SimulatedSources() {}

    public static KnownSources of(Map<UUID, Source> sources, Clock clock) {
        return new KnownSources(fixed(sources), clock, FOREVER, 100);
    }

    private static Sources fixed(Map<UUID, Source> sources) {
        return new Sources() {
            @Override
            public Uni<List<Source>> all() {
                return Uni.createFrom().item(List.copyOf(sources.values()));
            }

            @Override
            public Uni<Optional<Source>> byId(UUID id) {
                return Uni.createFrom().item(Optional.ofNullable(sources.get(id)));
            }

            @Override
            public Uni<Optional<Source>> byName(String name) {
                throw new UnsupportedOperationException("not asked for here");
            }

            @Override
            public Uni<Optional<Source>> byWriteKey(String key) {
                throw new UnsupportedOperationException("not asked for here");
            }

            @Override
            public Uni<Void> insert(Source source) {
                throw new UnsupportedOperationException("not asked for here");
            }

            @Override
            public Uni<Void> change(UUID id, SourceChange change) {
                throw new UnsupportedOperationException("not asked for here");
            }

            @Override
            public Uni<Void> addKey(UUID sourceId, WriteKey key) {
                throw new UnsupportedOperationException("not asked for here");
            }

            @Override
            public Uni<Boolean> disableKey(UUID sourceId, UUID keyId) {
                throw new UnsupportedOperationException("not asked for here");
            }

            @Override
            public Uni<Void> seen(Map<String, Instant> lastSeenByKey) {
                throw new UnsupportedOperationException("not asked for here");
            }
        };
    }
}
