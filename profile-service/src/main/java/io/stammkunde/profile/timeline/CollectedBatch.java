package io.stammkunde.profile.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Records of the log in order, as far as they can be read, and those that cannot.
 *
 * @param raw the bytes of each record by partition and offset, for the case that it turns out to be unprocessable
 */
public record CollectedBatch(
        List<CollectedRecord> readable,
        List<UnprocessableRecords.Unreadable> unreadable,
        Map<Place, UnprocessableRecords.Unreadable> raw) {

    /** Where a record stands. */
    public record Place(int partition, long offset) {}

    /** Those that cannot be read, and those that turned out to be unprocessable, with the reason. */
    List<UnprocessableRecords.Unreadable> unprocessable(List<Resolution> resolutions) {
        var all = new ArrayList<>(unreadable);
        for (var resolution : resolutions) {
            if (resolution instanceof Resolution.Unprocessable(CollectedRecord record, String reason)) {
                var bytes = raw.get(new Place(record.partition(), record.offset()));
                if (bytes != null) {
                    all.add(new UnprocessableRecords.Unreadable(
                            record.partition(), record.offset(), bytes.key(), bytes.value(), reason));
                }
            }
        }
        return all;
    }
}
