package io.stammkunde.profile.collect;

import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.event.CollectedEventV1;
import io.stammkunde.profile.source.Source;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Hands valid events of one source over to the durable log, from where they find their person. */
@ApplicationScoped
public class CollectEvents {
    private final CollectedLog log;

    CollectEvents(CollectedLog log) {
        this.log = log;
    }

    /**
     * Completes when all events are durable, and fails with {@link CollectRefusal.Unavailable} if the log cannot be
     * reached; repeating the call is safe, as message ids tell repetitions apart.
     *
     * @throws IllegalArgumentException if an event names another source
     */
    public Uni<CollectResult> handle(Source source, List<CollectedEventV1> valid) {
        if (valid.stream().anyMatch(event -> !event.sourceId().equals(source.id()))) {
            throw new IllegalArgumentException("each event must be of source " + source.id());
        }
        return valid.isEmpty()
                ? Uni.createFrom().item(new CollectResult(0))
                : log.append(valid).replaceWith(new CollectResult(valid.size()));
    }
}
