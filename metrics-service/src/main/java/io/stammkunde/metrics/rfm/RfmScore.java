package io.stammkunde.metrics.rfm;

import io.stammkunde.http.InvalidParameter;
import java.util.regex.Pattern;

/** Three fifths. */
public record RfmScore(int r, int f, int m) {
    private static final Pattern FORM = Pattern.compile("[1-5]{3}");

    /** Read from three digits such as {@code 555}. */
    public static RfmScore of(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new InvalidParameter("score", "must be three digits from 1 to 5, such as 555");
        }
        return new RfmScore(text.charAt(0) - '0', text.charAt(1) - '0', text.charAt(2) - '0');
    }
}
