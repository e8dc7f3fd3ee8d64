package io.stammkunde.metrics.reporting;

import io.stammkunde.http.InvalidParameter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which other period a period is compared with. */
public enum Comparison {
    NONE,
    /** What came just before; see {@link Period#previous()}. */
    PREVIOUS,
    /** The same days a year earlier, so that December is not compared with November. */
    YEAR;

    /** The comparison of a request. */
    public static Comparison of(@Nullable String text) {
        return switch (text) {
            case null -> NONE;
            case "previous" -> PREVIOUS;
            case "year" -> YEAR;
            default -> throw new InvalidParameter("compare", "must be 'previous', 'year' or left out");
        };
    }

    /** The other period, if there is to be one. */
    public Optional<Period> with(Period period) {
        return switch (this) {
            case NONE -> Optional.empty();
            case PREVIOUS -> Optional.of(period.previous());
            case YEAR -> Optional.of(period.aYearEarlier());
        };
    }
}
