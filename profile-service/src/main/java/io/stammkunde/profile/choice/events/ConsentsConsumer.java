package io.stammkunde.profile.choice.events;

import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.CloudEventHeaders;
import io.stammkunde.contracts.consent.ConsentChangedV1;
import io.stammkunde.http.WireJson;
import io.stammkunde.profile.ProfileConfig;
import io.stammkunde.profile.choice.ApplyDecisions;
import io.stammkunde.profile.permission.ConsentState;
import io.stammkunde.profile.storage.Retry;
import io.stammkunde.profile.stream.Outgoing;
import io.stammkunde.profile.stream.Streams;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * At least once, in order of a person's decisions, in batches; a repeated or late decision changes nothing. What cannot be
 * read, and decisions about nobody, go to the dead letters.
 */
@ApplicationScoped
public class ConsentsConsumer {
    private final ApplyDecisions applyDecisions;
    private final Streams streams;
    private final String deadLetters;

    ConsentsConsumer(ApplyDecisions applyDecisions, Streams streams, ProfileConfig config) {
        this.applyDecisions = applyDecisions;
        this.streams = streams;
        this.deadLetters = config.topics().consentsDeadLetters();
    }

    @Incoming("consents-changed")
    Uni<Void> on(ConsumerRecords<String, byte[]> records) {
        var decisions = new ArrayList<ConsentChangedV1>();
        var unreadable = new ArrayList<Outgoing>();
        for (var record : records) {
            if (record.value() == null) {
                continue; // a tombstone: the ledger has forgotten this consent, which permits nothing new
            }
            try {
                decisions.add(decision(record));
            } catch (IOException | IllegalArgumentException mistake) {
                unreadable.add(letter(
                        record.key(),
                        record.value(),
                        "not a decision: " + mistake.getClass().getSimpleName()));
            }
        }
        return applyDecisions
                .handle(decisions)
                .map(unknown -> Stream.concat(
                                unreadable.stream(), unknown.stream().map(this::ofNobody))
                        .toList())
                .chain(this::keep);
    }

    private Uni<Void> keep(List<Outgoing> letters) {
        return Retry.untilDone(
                "keeping decisions that cannot be applied",
                () -> streams.publishing().append(letters));
    }

    private static ConsentChangedV1 decision(ConsumerRecord<String, byte[]> record) throws IOException {
        var decision = WireJson.MAPPER.readValue(record.value(), ConsentChangedV1.class);
        if (decision == null
                || decision.profileId() == null
                || decision.purpose() == null
                || decision.channel() == null
                || decision.eventTime() == null) {
            throw new IllegalArgumentException("a field is missing");
        }
        ConsentState.valueOf(String.valueOf(decision.state()));
        return decision;
    }

    private Outgoing ofNobody(ConsentChangedV1 decision) {
        var key = decision.profileId() + "|" + decision.purpose() + "|" + decision.channel();
        try {
            return letter(key, WireJson.MAPPER.writeValueAsBytes(decision), "unknown profile");
        } catch (IOException impossible) {
            throw new IllegalStateException("what was read from JSON did not become JSON again", impossible);
        }
    }

    private Outgoing letter(String key, byte[] value, String reason) {
        return new Outgoing(deadLetters, key, value, Map.of(CloudEventHeaders.DEAD_LETTER_REASON, reason));
    }
}
