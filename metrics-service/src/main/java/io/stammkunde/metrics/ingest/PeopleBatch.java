package io.stammkunde.metrics.ingest;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/**
 * What a batch of records says of people, each with the latest revision only.
 *
 * @param watermarks where the partitions of the batch stand afterwards
 */
public record PeopleBatch(Collection<PersonRow> people, List<Watermark> watermarks) {
    /** The latest revision of each profile. */
    public static PeopleBatch of(List<PersonRow> rows, List<Watermark> watermarks) {
        var latest = new LinkedHashMap<UUID, PersonRow>();
        for (var row : rows) {
            latest.merge(row.profileId(), row, (known, next) -> next.revision() >= known.revision() ? next : known);
        }
        return new PeopleBatch(latest.values(), List.copyOf(watermarks));
    }

    /** Whether somebody became, or ceased to be, part of somebody else. */
    public boolean changesIdentity() {
        return people.stream()
                .anyMatch(row -> row.mergedInto() != null || !row.absorbed().isEmpty());
    }

    /** Whether somebody must be forgotten. */
    public boolean erases() {
        return people.stream().anyMatch(PersonRow::erased);
    }
}
