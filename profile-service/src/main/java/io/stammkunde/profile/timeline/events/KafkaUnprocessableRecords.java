package io.stammkunde.profile.timeline.events;

import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.CloudEventHeaders;
import io.stammkunde.profile.ProfileConfig;
import io.stammkunde.profile.stream.Outgoing;
import io.stammkunde.profile.stream.Streams;
import io.stammkunde.profile.timeline.UnprocessableRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Dead letters keep key and bytes, so that they can be appended to their topic again once the reason is gone. */
@ApplicationScoped
class KafkaUnprocessableRecords implements UnprocessableRecords {
    private final Streams streams;
    private final String topic;

    KafkaUnprocessableRecords(Streams streams, ProfileConfig config) {
        this.streams = streams;
        this.topic = config.topics().collectedDeadLetters();
    }

    @Override
    public Uni<Void> keep(List<Unreadable> records) {
        return streams.publishing().append(records.stream().map(this::record).toList());
    }

    private Outgoing record(Unreadable record) {
        return new Outgoing(
                topic,
                record.key(),
                record.value(),
                Map.of(
                        CloudEventHeaders.DEAD_LETTER_REASON,
                        record.reason(),
                        "dead-letter-partition",
                        String.valueOf(record.place().partition()),
                        "dead-letter-offset",
                        String.valueOf(record.place().offset())));
    }
}
