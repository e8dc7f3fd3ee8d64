package io.stammkunde.profile.imports;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which bytes of a file a request brings (RFC 9110, 14.4 and 14.5).
 *
 * @param start of the first byte
 * @param length of the part; below zero if the request brings whatever there is
 * @param total of the whole file; below zero if the request brings the whole file
 */
record FilePart(long start, long length, long total) {
    private static final Pattern RANGE = Pattern.compile("bytes (\\d{1,15})-(\\d{1,15})/(\\d{1,15})");

    /** @param contentRange null if the request brings the whole file */
    static FilePart of(@Nullable String contentRange) {
        if (contentRange == null) {
            return new FilePart(0, -1, -1);
        }
        Matcher range = RANGE.matcher(contentRange);
        if (range.matches()) {
            long first = Long.parseLong(range.group(1));
            long last = Long.parseLong(range.group(2));
            long total = Long.parseLong(range.group(3));
            if (first <= last && last < total) {
                return new FilePart(first, last - first + 1, total);
            }
        }
        throw new ImportRefusal.InvalidSettings("Content-Range", "must be of the form bytes 0-99/1234");
    }

    boolean isWhole() {
        return total < 0;
    }

    boolean ends() {
        return isWhole() || start + length == total;
    }
}
