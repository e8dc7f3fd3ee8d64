package io.stammkunde.profile.timeline.events;

import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.CloudEventTypes;
import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.profile.ProfileConfig;
import io.stammkunde.profile.stream.Outgoing;
import io.stammkunde.profile.stream.Streams;
import io.stammkunde.profile.timeline.ResolvedEvents;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class KafkaResolvedEvents implements ResolvedEvents {
    private final Streams streams;
    private final String topic;

    KafkaResolvedEvents(Streams streams, ProfileConfig config) {
        this.streams = streams;
        this.topic = config.topics().resolved();
    }

    @Override
    public Uni<Void> publish(List<ResolvedEventV1> events) {
        return streams.publishing().append(events.stream().map(this::record).toList());
    }

    private Outgoing record(ResolvedEventV1 event) {
        return Outgoing.cloudEvent(
                topic, event.profileId().toString(), CloudEventTypes.EVENT_RESOLVED, event.timestamp(), event);
    }
}
