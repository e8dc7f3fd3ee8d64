package io.stammkunde.profile.score.events;

import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.CloudEventHeaders;
import io.stammkunde.contracts.score.ScoresChangedV1;
import io.stammkunde.http.WireJson;
import io.stammkunde.profile.ProfileConfig;
import io.stammkunde.profile.score.KeepScores;
import io.stammkunde.profile.storage.Retry;
import io.stammkunde.profile.stream.Outgoing;
import io.stammkunde.profile.stream.Streams;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** At least once, in batches; repeated or late scores change nothing. What cannot be read goes to the dead letters. */
@ApplicationScoped
public class ScoresConsumer {
    private final KeepScores keepScores;
    private final Streams streams;
    private final String deadLetters;

    ScoresConsumer(KeepScores keepScores, Streams streams, ProfileConfig config) {
        this.keepScores = keepScores;
        this.streams = streams;
        this.deadLetters = config.topics().scoresDeadLetters();
    }

    @Incoming("scores-changed")
    Uni<Void> on(ConsumerRecords<String, byte[]> records) {
        var changes = new ArrayList<ScoresChangedV1>();
        var unreadable = new ArrayList<Outgoing>();
        for (var record : records) {
            try {
                changes.add(scores(record.value()));
            } catch (IOException | IllegalArgumentException mistake) {
                unreadable.add(new Outgoing(
                        deadLetters,
                        record.key(),
                        record.value() == null ? new byte[0] : record.value(),
                        Map.of(
                                CloudEventHeaders.DEAD_LETTER_REASON,
                                "not scores: " + mistake.getClass().getSimpleName())));
            }
        }
        return keepScores.handle(changes).chain(() -> keep(unreadable));
    }

    private Uni<Void> keep(List<Outgoing> letters) {
        return Retry.untilDone(
                "keeping scores that cannot be read", () -> streams.publishing().append(letters));
    }

    private static ScoresChangedV1 scores(byte[] value) throws IOException {
        var changed = value == null ? null : WireJson.MAPPER.readValue(value, ScoresChangedV1.class);
        if (changed == null || changed.profileId() == null || changed.at() == null || changed.scores() == null) {
            throw new IllegalArgumentException("a field is missing");
        }
        if (changed.scores().values().stream()
                .anyMatch(score -> !(score instanceof Number || score instanceof String))) {
            throw new IllegalArgumentException("a score is neither a number nor a text");
        }
        return changed;
    }
}
