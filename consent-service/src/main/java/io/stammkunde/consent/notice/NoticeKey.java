package io.stammkunde.consent.notice;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/** Names a notice, for example {@code newsletter}. */
public record NoticeKey(String value) {
    /** The form of a key. */
    public static final String FORM = "[a-z][a-z0-9-]{0,62}";

    private static final Pattern PATTERN = Pattern.compile(FORM);

    public NoticeKey {
        requireNonNull(value, "value");
        if (!PATTERN.matcher(value).matches()) {
            throw new IllegalArgumentException("must be lower-case letters, digits and hyphens, at most 63");
        }
    }

    /** Reads a key from a path. */
    public static NoticeKey fromString(String text) {
        return new NoticeKey(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
