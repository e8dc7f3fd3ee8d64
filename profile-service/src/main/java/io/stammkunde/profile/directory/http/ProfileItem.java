package io.stammkunde.profile.directory.http;

import io.stammkunde.profile.identity.IdentifierRules;
import io.stammkunde.profile.profile.Profile;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A person in a list. */
public record ProfileItem(
        UUID id, @Nullable String name, @Nullable String email, Instant firstSeen, Instant lastSeen, long eventCount) {
    static ProfileItem of(Profile profile) {
        return new ProfileItem(
                profile.id(),
                name(profile),
                email(profile),
                profile.firstSeen(),
                profile.lastSeen(),
                profile.eventCount());
    }

    private static @Nullable String name(Profile profile) {
        var whole = text(profile, "name");
        if (whole != null) {
            return whole;
        }
        var parts = Stream.of(either(profile, "firstName", "first_name"), either(profile, "lastName", "last_name"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return parts.isEmpty() ? null : parts;
    }

    private static @Nullable String either(Profile profile, String name, String other) {
        var text = text(profile, name);
        return text == null ? text(profile, other) : text;
    }

    private static @Nullable String text(Profile profile, String trait) {
        var stated = profile.traits().get(trait);
        return stated != null && stated.value() instanceof String text && !text.isBlank() ? text : null;
    }

    private static @Nullable String email(Profile profile) {
        return profile.identifiers().stream()
                .filter(identifier -> identifier.type().equals(IdentifierRules.EMAIL))
                .map(identifier -> identifier.value())
                .findFirst()
                .orElse(null);
    }
}
