package io.stammkunde.profile.collect.events;

import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.CloudEventTypes;
import io.stammkunde.contracts.event.CollectedEventV1;
import io.stammkunde.profile.ProfileConfig;
import io.stammkunde.profile.collect.CollectRefusal;
import io.stammkunde.profile.collect.CollectedLog;
import io.stammkunde.profile.stream.Outgoing;
import io.stammkunde.profile.stream.StreamUnavailable;
import io.stammkunde.profile.stream.Streams;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;

/** Events of one device stay in order, as its id is their key; those without are in order of their customer. */
@ApplicationScoped
class KafkaCollectedLog implements CollectedLog {
    private final Streams streams;
    private final String topic;

    KafkaCollectedLog(Streams streams, ProfileConfig config) {
        this.streams = streams;
        this.topic = config.topics().collected();
    }

    @Override
    public Uni<Void> append(List<CollectedEventV1> events) {
        return streams.collecting()
                .append(events.stream().map(this::record).toList())
                .onFailure(StreamUnavailable.class)
                .transform(away -> new CollectRefusal.Unavailable(String.valueOf(away.getMessage())));
    }

    private Outgoing record(CollectedEventV1 event) {
        var hint = event.anonymousId() == null ? event.userId() : event.anonymousId();
        return Outgoing.cloudEvent(
                topic, Objects.requireNonNullElse(hint, ""), CloudEventTypes.EVENT_COLLECTED, event.timestamp(), event);
    }
}
