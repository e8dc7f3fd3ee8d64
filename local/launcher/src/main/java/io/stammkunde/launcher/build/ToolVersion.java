package io.stammkunde.launcher.build;

import java.util.Comparator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The version of a program; what stands behind the third number is ignored. */
record ToolVersion(int major, int minor, int patch) implements Comparable<ToolVersion> {
    private static final Pattern NUMBERS = Pattern.compile("v?(\\d+)(?:\\.(\\d+))?(?:\\.(\\d+))?.*");
    private static final Comparator<ToolVersion> ORDER = Comparator.comparingInt(ToolVersion::major)
            .thenComparingInt(ToolVersion::minor)
            .thenComparingInt(ToolVersion::patch);

    /** What cannot be read counts as 0.0.0. */
    static ToolVersion parse(String text) {
        var numbers = NUMBERS.matcher(text.strip());
        return numbers.matches()
                ? new ToolVersion(number(numbers.group(1)), number(numbers.group(2)), number(numbers.group(3)))
                : new ToolVersion(0, 0, 0);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    @Override
    public int compareTo(ToolVersion other) {
        return ORDER.compare(this, other);
    }
}
