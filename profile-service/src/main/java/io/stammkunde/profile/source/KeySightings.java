package io.stammkunde.profile.source;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** Remembers when each write key was last used and writes that down now and then, not with every event. */
@ApplicationScoped
public class KeySightings {
    private static final Logger LOG = Logger.getLogger(KeySightings.class);

    private final Sources sources;
    private final Map<String, Instant> lastSeen = new ConcurrentHashMap<>();

    KeySightings(Sources sources) {
        this.sources = sources;
    }

    /** An event came with the key. */
    public void seen(String key, Instant at) {
        lastSeen.merge(key, at, (a, b) -> a.isAfter(b) ? a : b);
    }

    /** A sighting that is lost with the process is no harm; the next event makes a new one. */
    @Scheduled(every = "10s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> write() {
        var batch = new HashMap<String, Instant>();
        lastSeen.keySet().forEach(key -> {
            var at = lastSeen.remove(key);
            if (at != null) {
                batch.put(key, at);
            }
        });
        return sources.seen(batch)
                .onFailure()
                .invoke(failure -> LOG.warnf("Last use of %d write keys not written", batch.size()))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }
}
