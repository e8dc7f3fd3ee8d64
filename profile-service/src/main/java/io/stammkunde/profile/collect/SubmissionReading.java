package io.stammkunde.profile.collect;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.stammkunde.contracts.event.CollectedEventV1;
import io.stammkunde.profile.ProfileConfig;
import io.stammkunde.profile.collect.EventReader.Circumstances;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The events of a submission, the good and the bad. Pure.
 *
 * @param valid in order
 * @param rejections in order
 * @param rejected the bad events as JSON, in the order of the rejections
 */
record SubmissionReading(List<CollectedEventV1> valid, List<Rejection> rejections, List<String> rejected) {

    /** Throws a {@link CollectRefusal} if the submission cannot be taken as a whole. */
    static SubmissionReading of(
            Submission submission, UUID sourceId, EventReader reader, ProfileConfig.Collect limits) {
        var items = items(submission, limits);
        var circumstances = circumstances(submission, sourceId);
        var mayBeLarge = submission.sizeBytes() > limits.maxEventBytes();
        var reading = new SubmissionReading(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var index = 0; index < items.size(); index++) {
            try {
                var item = object(items.get(index));
                if (submission.isBatch() && mayBeLarge && size(item) > limits.maxEventBytes()) {
                    throw new Mistake("", "must not be larger than %d bytes".formatted(limits.maxEventBytes()));
                }
                reading.valid.add(reader.read(item, circumstances));
            } catch (Mistake mistake) {
                reading.rejections.add(new Rejection(index, mistake.detail(), mistake.pointer()));
                reading.rejected.add(json(items.get(index)));
            }
        }
        return reading;
    }

    private static List<Object> items(Submission submission, ProfileConfig.Collect limits) {
        var limit = submission.isBatch()
                ? submission.isOfRudderstack() ? limits.maxRudderstackBatchBytes() : limits.maxBatchBytes()
                : limits.maxEventBytes();
        if (submission.sizeBytes() > limit) {
            throw new CollectRefusal.TooLarge("At most %d bytes may be sent at once.".formatted(limit));
        }
        var items = submission.items();
        if (items.size() > limits.maxBatchEvents()) {
            throw new CollectRefusal.TooLarge("A batch may have at most %d events.".formatted(limits.maxBatchEvents()));
        }
        return items;
    }

    private static Circumstances circumstances(Submission submission, UUID sourceId) {
        try {
            var body = new Fields(submission.body(), "");
            return new Circumstances(
                    sourceId,
                    submission.type(),
                    submission.isBatch() ? body.object("context").values() : Map.of(),
                    body.instant("sentAt"),
                    submission.receivedAt(),
                    submission.gpc());
        } catch (Mistake mistake) {
            throw new CollectRefusal.Malformed(mistake.pointer(), mistake.detail());
        }
    }

    private static Map<String, Object> object(Object item) {
        if (!(item instanceof Map<?, ?> map)) {
            throw new Mistake("", "must be an object");
        }
        return Fields.typed(map);
    }

    private static int size(Map<String, Object> item) {
        try {
            return CollectJson.MAPPER.writeValueAsBytes(item).length;
        } catch (JsonProcessingException noUnicode) {
            throw new Mistake("", "must be valid Unicode");
        }
    }

    private static String json(Object item) {
        try {
            return CollectJson.MAPPER.writeValueAsString(item);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("what was read from JSON did not become JSON again", impossible);
        }
    }
}
