package io.stammkunde.profile.collect;

import io.smallrye.mutiny.Uni;
import io.stammkunde.profile.source.KeySightings;
import io.stammkunde.profile.source.KnownSources;
import io.stammkunde.profile.source.Source;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Knows a sender by the write key, wherever in the request it stands. */
@ApplicationScoped
public class RecogniseSender {
    private static final int MAX_KEY_LENGTH = 100;

    private final KnownSources sources;
    private final KeySightings sightings;
    private final Clock clock;

    RecogniseSender(KnownSources sources, KeySightings sightings, Clock clock) {
        this.sources = sources;
        this.sightings = sightings;
        this.clock = clock;
    }

    /**
     * The source of the key. Fails with {@link CollectRefusal.UnknownWriteKey} if there is none, if several differ, or if
     * key or source are unknown or disabled; with {@link CollectRefusal.OriginNotAllowed} if a page of another origin
     * sent it; with {@link CollectRefusal.Unavailable} if nobody can say now.
     *
     * @param stated the keys in the request, null where there is none
     * @param origin of the page that sent it, or null if no browser did
     */
    public Uni<Source> handle(Collection<@Nullable String> stated, @Nullable String origin) {
        var keys = stated.stream().filter(key -> key != null && !key.isBlank()).collect(Collectors.toSet());
        if (keys.isEmpty()) {
            return refused(
                    "Send a write key as user name of Basic authentication, as writeKey in the body or in the query.");
        }
        if (keys.size() > 1) {
            return refused("The request carries write keys that differ.");
        }
        var key = keys.iterator().next();
        return key.length() > MAX_KEY_LENGTH ? refused(UNKNOWN) : recognised(key, origin);
    }

    private static final String UNKNOWN = "The write key is unknown or disabled.";

    private Uni<Source> recognised(String key, @Nullable String origin) {
        return sources.byWriteKey(key)
                .onFailure()
                .transform(away -> new CollectRefusal.Unavailable("Write keys cannot be checked now."))
                .map(found -> checked(found, origin))
                .invoke(source -> sightings.seen(key, clock.instant()));
    }

    private static Source checked(Optional<Source> found, @Nullable String origin) {
        var source = found.orElseThrow(() -> new CollectRefusal.UnknownWriteKey(UNKNOWN));
        if (origin != null && !source.allows(origin)) {
            throw new CollectRefusal.OriginNotAllowed();
        }
        return source;
    }

    private static Uni<Source> refused(String reason) {
        return Uni.createFrom().failure(new CollectRefusal.UnknownWriteKey(reason));
    }
}
