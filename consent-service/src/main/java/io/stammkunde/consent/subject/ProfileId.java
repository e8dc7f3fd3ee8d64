package io.stammkunde.consent.subject;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import java.util.regex.Pattern;

/** Names a person without saying who they are. */
public record ProfileId(UUID value) implements Comparable<ProfileId> {
    private static final Pattern CANONICAL =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    public ProfileId {
        requireNonNull(value, "value");
    }

    /** Reads the canonical form only; {@link UUID#fromString} would accept shortened ones. */
    public static ProfileId fromString(String text) {
        if (!CANONICAL.matcher(text).matches()) {
            throw new IllegalArgumentException("must be a UUID");
        }
        return new ProfileId(UUID.fromString(text));
    }

    @Override
    public int compareTo(ProfileId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
