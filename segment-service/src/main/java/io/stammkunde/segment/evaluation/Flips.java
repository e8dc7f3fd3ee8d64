package io.stammkunde.segment.evaluation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Calculating with instants that may never come (null). */
public final class Flips {
    private Flips() {}

    /** Whichever comes first, or null if neither does. */
    public static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    /** The first that comes, or null if none does. */
    static @Nullable Instant earliest(List<Finding> findings) {
        return findings.stream()
                .map(Finding::flipsAt)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The last of them, or null if one of them never comes. */
    static @Nullable Instant latestOfAll(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.flipsAt() == null)
                ? null
                : findings.stream()
                        .map(Finding::flipsAt)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }
}
