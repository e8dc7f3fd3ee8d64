package io.stammkunde.profile.source;

import io.smallrye.mutiny.Uni;
import io.stammkunde.profile.ProfileConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Sources as they were a few seconds ago, for what happens with every event. While the store is away the last known answer
 * stands, so that collecting goes on.
 */
@ApplicationScoped
public class KnownSources {
    private final Sources sources;
    private final Clock clock;
    private final Duration cacheFor;
    private final int maxEntries;
    private final Map<String, Remembered> byKey = new ConcurrentHashMap<>();
    private final Map<UUID, Remembered> byId = new ConcurrentHashMap<>();

    private record Remembered(Optional<Source> source, Instant until) {}

    @Inject
    KnownSources(Sources sources, Clock clock, ProfileConfig config) {
        this(sources, clock, config.sources().cacheFor(), config.sources().cacheEntries());
    }

    KnownSources(Sources sources, Clock clock, Duration cacheFor, int maxEntries) {
        this.sources = sources;
        this.clock = clock;
        this.cacheFor = cacheFor;
        this.maxEntries = maxEntries;
    }

    /** The source of an enabled key, if the source is enabled too. */
    public Uni<Optional<Source>> byWriteKey(String key) {
        return lookUp(byKey, key, () -> sources.byWriteKey(key))
                .map(found -> found.filter(Source::enabled)
                        .filter(source -> source.writeKeys().stream()
                                .anyMatch(
                                        known -> known.enabled() && known.key().equals(key))));
    }

    /** Those of the sources that exist, enabled or not. */
    public Uni<Map<UUID, Source>> byIds(Collection<UUID> ids) {
        var lookUps =
                ids.stream().map(id -> lookUp(byId, id, () -> sources.byId(id))).toList();
        return lookUps.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : Uni.combine().all().unis(lookUps).with(KnownSources::found);
    }

    private static Map<UUID, Source> found(List<?> answers) {
        var found = new HashMap<UUID, Source>();
        for (var answer : answers) {
            if (answer instanceof Optional<?> optional && optional.orElse(null) instanceof Source source) {
                found.put(source.id(), source);
            }
        }
        return found;
    }

    /** All sources as they are known to the store now; for the rare preflight of a browser. */
    public Uni<Boolean> anyAllows(String origin) {
        return sources.all().map(all -> all.stream().anyMatch(source -> source.enabled() && source.allows(origin)));
    }

    /** What this instance changes itself is seen at once. */
    public void forget() {
        byKey.clear();
        byId.clear();
    }

    private <K> Uni<Optional<Source>> lookUp(Map<K, Remembered> cache, K key, Supplier<Uni<Optional<Source>>> load) {
        var known = cache.get(key);
        if (known != null && clock.instant().isBefore(known.until())) {
            return Uni.createFrom().item(known.source());
        }
        var loading = load.get().invoke(source -> remember(cache, key, source));
        return known == null ? loading : loading.onFailure().recoverWithItem(known.source());
    }

    private <K> void remember(Map<K, Remembered> cache, K key, Optional<Source> source) {
        if (cache.size() >= maxEntries) {
            cache.clear(); // somebody tries keys; what is real comes back with the next event
        }
        cache.put(key, new Remembered(source, clock.instant().plus(cacheFor)));
    }
}
