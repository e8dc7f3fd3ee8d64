package io.stammkunde.consent.notice;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Points at the text that somebody was shown: a version of a notice in a language. */
public record NoticeReference(NoticeKey key, int version, String language) implements Comparable<NoticeReference> {
    /** The form of a language: ISO 639-1. */
    public static final String LANGUAGE = "[a-z]{2}";

    private static final Pattern FORM =
            Pattern.compile("(" + NoticeKey.FORM + ")@([1-9][0-9]{0,8})/(" + LANGUAGE + ")");

    public NoticeReference {
        requireNonNull(key, "key");
        if (version < 1) {
            throw new IllegalArgumentException("versions count from 1: " + version);
        }
        if (!requireNonNull(language, "language").matches(LANGUAGE)) {
            throw new IllegalArgumentException("must be two lower-case letters such as de");
        }
    }

    /** Reads the text form, such as {@code newsletter@2/de}. */
    public static NoticeReference fromString(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("must look like newsletter@2/de");
        }
        return new NoticeReference(new NoticeKey(parts.group(1)), Integer.parseInt(parts.group(2)), parts.group(3));
    }

    /** Reads text forms as a database keeps them. */
    public static List<NoticeReference> read(String[] texts) {
        return Arrays.stream(texts).map(NoticeReference::fromString).toList();
    }

    /** The text forms, for a database to keep. */
    public static String[] write(List<NoticeReference> references) {
        return references.stream().map(NoticeReference::toString).toArray(String[]::new);
    }

    @Override
    public int compareTo(NoticeReference other) {
        return Comparator.comparing((NoticeReference reference) -> reference.key.value())
                .thenComparingInt(NoticeReference::version)
                .thenComparing(NoticeReference::language)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return key + "@" + version + "/" + language;
    }
}
