package io.stammkunde.contracts.profile;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A person as known after a change.
 *
 * @param identifiers in order of priority
 * @param traits by name
 * @param permissions by purpose key; a purpose without an entry is not permitted
 * @param firstSeen time of the earliest event
 * @param lastSeen time of the latest event
 */
public record ProfileSnapshotV1(
        List<Identifier> identifiers,
        Map<String, TraitValue> traits,
        Map<String, PermissionV1> permissions,
        Instant firstSeen,
        Instant lastSeen) {}
