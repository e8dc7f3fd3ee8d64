package io.stammkunde.profile.directory.http;

import io.stammkunde.contracts.profile.Identifier;
import io.stammkunde.contracts.profile.PermissionV1;
import io.stammkunde.contracts.profile.TraitValue;
import io.stammkunde.profile.profile.Profile;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A person; {@code id} differs from the one that was asked for if that profile was absorbed. */
public record ProfileView(
        UUID id,
        long revision,
        Instant firstSeen,
        Instant lastSeen,
        long eventCount,
        List<Identifier> identifiers,
        Map<String, TraitValue> traits,
        Map<String, PermissionV1> permissions,
        List<UUID> absorbed) {
    static ProfileView of(Profile profile, Instant now) {
        return new ProfileView(
                profile.id(),
                profile.revision(),
                profile.firstSeen(),
                profile.lastSeen(),
                profile.eventCount(),
                profile.identifiers(),
                new TreeMap<>(profile.traits()),
                profile.permissions().at(now),
                profile.absorbed());
    }
}
