package io.stammkunde.segment.definition;

import io.smallrye.mutiny.Uni;
import io.stammkunde.segment.SegmentConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The segments as stored, never older than configured: another instance may have changed them. */
@ApplicationScoped
public class CurrentSegments {
    private final SegmentStore store;
    private final SegmentConfig config;
    private final Clock clock;
    private volatile @Nullable Loaded loaded;

    private record Loaded(Catalogue catalogue, Instant at) {}

    CurrentSegments(SegmentStore store, SegmentConfig config, Clock clock) {
        this.store = store;
        this.config = config;
        this.clock = clock;
    }

    /** What is to be evaluated. */
    public Uni<Catalogue> catalogue() {
        Loaded known = loaded;
        return known != null
                        && clock.instant()
                                .isBefore(known.at().plus(config.catalogue().maxAge()))
                ? Uni.createFrom().item(known.catalogue())
                : reload().replaceWith(() -> known(loaded));
    }

    /** All segments as stored now, also those being removed; from now on the catalogue is at least as new. */
    public Uni<List<Segment>> reload() {
        Instant asked = clock.instant();
        return store.all().invoke(segments -> keep(new Loaded(Catalogue.of(segments), asked)));
    }

    private synchronized void keep(Loaded fresh) {
        Loaded known = loaded;
        if (known == null || !known.at().isAfter(fresh.at())) {
            loaded = fresh;
        }
    }

    /** The segment, if there is one that is not being removed. */
    public Uni<Segment> get(String key) {
        return reload().map(segments -> segments.stream()
                .filter(segment -> segment.key().equals(key) && segment.stage() != Stage.REMOVING)
                .findFirst()
                .orElseThrow(() -> new SegmentRefusal.UnknownSegment(key)));
    }

    private static Catalogue known(@Nullable Loaded loaded) {
        return loaded == null ? Catalogue.EMPTY : loaded.catalogue();
    }
}
