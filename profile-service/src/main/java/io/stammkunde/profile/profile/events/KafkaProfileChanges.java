package io.stammkunde.profile.profile.events;

import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.CloudEventTypes;
import io.stammkunde.contracts.profile.ProfileChange;
import io.stammkunde.contracts.profile.ProfileChangedV1;
import io.stammkunde.profile.ProfileConfig;
import io.stammkunde.profile.profile.ProfileChanges;
import io.stammkunde.profile.stream.Outgoing;
import io.stammkunde.profile.stream.Streams;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

@ApplicationScoped
class KafkaProfileChanges implements ProfileChanges {
    /** Nothing comes after it; the greatest number that every reader of JSON can tell from its neighbours. */
    private static final long LAST_REVISION = (1L << 53) - 1;

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

    /** The last message first, for whoever listens; then a record without a value, for compaction. */
    @Override
    public Uni<Void> forget(Collection<UUID> ids, Instant at) {
        return streams.publishing()
                .append(ids.stream()
                        .flatMap(id -> Stream.of(record(erased(id, at)), Outgoing.tombstone(topic, id.toString())))
                        .toList());
    }

    private static ProfileChangedV1 erased(UUID id, Instant at) {
        return new ProfileChangedV1(id, ProfileChange.ERASED, LAST_REVISION, at, List.of(), null, null);
    }

    private Outgoing record(ProfileChangedV1 change) {
        return Outgoing.cloudEvent(
                topic, change.profileId().toString(), CloudEventTypes.PROFILE_CHANGED, change.at(), change);
    }
}
