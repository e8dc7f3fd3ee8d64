package io.stammkunde.profile.profile.events;

import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.CloudEventTypes;
import io.stammkunde.contracts.profile.ProfileChangedV1;
import io.stammkunde.profile.ProfileConfig;
import io.stammkunde.profile.profile.ProfileChanges;
import io.stammkunde.profile.stream.Outgoing;
import io.stammkunde.profile.stream.Streams;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class KafkaProfileChanges implements ProfileChanges {
    private final Streams streams;
    private final String topic;

    KafkaProfileChanges(Streams streams, ProfileConfig config) {
        this.streams = streams;
        this.topic = config.topics().profiles();
    }

    @Override
    public Uni<Void> publish(List<ProfileChangedV1> changes) {
        return streams.publishing().append(changes.stream().map(this::record).toList());
    }

    private Outgoing record(ProfileChangedV1 change) {
        return Outgoing.cloudEvent(
                topic, change.profileId().toString(), CloudEventTypes.PROFILE_CHANGED, change.at(), change);
    }
}
