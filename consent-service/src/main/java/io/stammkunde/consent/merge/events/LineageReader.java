package io.stammkunde.consent.merge.events;

import io.stammkunde.consent.intake.Reading;
import io.stammkunde.consent.merge.Lineage;
import io.stammkunde.consent.subject.ProfileId;
import io.stammkunde.http.WireJson;
import java.io.IOException;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Finds merges among the changes of profiles; the person's data is not read. */
final class LineageReader {
    private LineageReader() {}

    static Reading<Lineage> read(ConsumerRecord<String, byte[]> record) {
        if (record.value() == null) {
            return new Reading.Irrelevant<>();
        }
        try {
            return reading(record, WireJson.MAPPER.readValue(record.value(), Change.class));
        } catch (IOException malformed) {
            return new Reading.Poisoned<>(record, "malformed-json");
        }
    }

    private static Reading<Lineage> reading(ConsumerRecord<String, byte[]> record, @Nullable Change change) {
        if (change == null || change.profileId() == null || change.change() == null) {
            return new Reading.Poisoned<>(record, "missing-field");
        }
        var profile = new ProfileId(change.profileId());
        return switch (change.change()) {
            case "MERGED" ->
                change.mergedInto() == null
                        ? new Reading.Poisoned<>(record, "missing-field")
                        : new Reading.Found<>(new Lineage.Merged(profile, new ProfileId(change.mergedInto())));
            case "UNMERGED" -> new Reading.Found<>(new Lineage.Unmerged(profile));
            default -> new Reading.Irrelevant<>();
        };
    }

    /** {@code change} as text: a kind of change that is new tomorrow is irrelevant here, not poisonous. */
    private record Change(
            @Nullable UUID profileId,
            @Nullable String change,
            @Nullable UUID mergedInto) {}
}
