package io.stammkunde.consent.purpose;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/** Names a purpose, for example {@code marketing}. */
public record PurposeKey(String value) {
    /** The form of a key. */
    public static final String FORM = "[a-z][a-z0-9-]{0,62}";

    private static final Pattern PATTERN = Pattern.compile(FORM);

    public PurposeKey {
        requireNonNull(value, "value");
        if (!isOne(value)) {
            throw new IllegalArgumentException("must be lower-case letters, digits and hyphens, at most 63");
        }
    }

    /** Reads a key from a path. */
    public static PurposeKey fromString(String text) {
        return new PurposeKey(text);
    }

    /** Whether the text has the form of a key. */
    public static boolean isOne(String text) {
        return PATTERN.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
