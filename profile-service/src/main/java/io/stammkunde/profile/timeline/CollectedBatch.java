package io.stammkunde.profile.timeline;

import io.stammkunde.profile.profile.LogPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Records of the log in order, as far as they can be read, and those that cannot.
 *
 * @param raw the bytes of each record, for the case that it turns out to be unprocessable
 */
public record CollectedBatch(
        List<CollectedRecord> readable,
        List<UnprocessableRecords.Unreadable> unreadable,
        Map<LogPlace, UnprocessableRecords.Unreadable> raw) {

    /** Those that cannot be read, and those that turned out to be unprocessable, with the reason. */
    List<UnprocessableRecords.Unreadable> unprocessable(List<Resolution> resolutions) {
        var all = new ArrayList<>(unreadable);
        for (var resolution : resolutions) {
            if (resolution instanceof Resolution.Unprocessable(CollectedRecord record, String reason)) {
                var bytes = raw.get(record.place());
                if (bytes != null) {
                    all.add(new UnprocessableRecords.Unreadable(record.place(), bytes.key(), bytes.value(), reason));
                }
            }
        }
        return all;
    }
}
