package io.stammkunde.profile.directory.http;

import io.stammkunde.contracts.profile.Identifier;
import io.stammkunde.contracts.profile.PermissionV1;
import io.stammkunde.contracts.profile.TraitValue;
import io.stammkunde.profile.profile.Profile;
import io.stammkunde.profile.score.PersonScores;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person; {@code id} differs from the one that was asked for if that profile was absorbed.
 *
 * @param scores null if there are none, or the person does not permit analytics
 */
public record ProfileView(
        UUID id,
        long revision,
        Instant firstSeen,
        Instant lastSeen,
        long eventCount,
        List<Identifier> identifiers,
        Map<String, TraitValue> traits,
        Map<String, PermissionV1> permissions,
        List<UUID> absorbed,
        @Nullable PersonScores scores) {
    static ProfileView of(Profile profile, Instant now, @Nullable PersonScores scores) {
        return new ProfileView(
                profile.id(),
                profile.revision(),
                profile.firstSeen(),
                profile.lastSeen(),
                profile.eventCount(),
                profile.identifiers(),
                new TreeMap<>(profile.traits()),
                profile.permissions().at(now),
                profile.absorbed(),
                scores);
    }
}
