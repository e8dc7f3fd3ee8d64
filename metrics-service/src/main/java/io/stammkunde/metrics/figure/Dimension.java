package io.stammkunde.metrics.figure;

import static java.util.stream.Collectors.joining;

import io.stammkunde.http.InvalidParameter;
import io.stammkunde.metrics.reporting.Part;
import io.stammkunde.metrics.reporting.Restriction;
import io.stammkunde.metrics.reporting.Split;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a figure can be broken down by. */
public enum Dimension {
    /** The source that sent the event; groups are ids of sources. */
    SOURCE,
    /** Segments, in several of which a person may be; groups are keys of segments. */
    SEGMENT,
    /** The month of the first order, such as {@code 2026-03}. */
    COHORT,
    /** The currency of the order. */
    CURRENCY;

    /** The name in requests. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The dimension of a request, or null if it names none. */
    public static @Nullable Dimension of(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return Arrays.stream(values())
                .filter(dimension -> dimension.key().equals(text))
                .findFirst()
                .orElseThrow(() -> new InvalidParameter(
                        "by",
                        "must be one of "
                                + Arrays.stream(values()).map(Dimension::key).collect(joining(", "))));
    }

    /** Those of a figure that is divisible. */
    static List<Dimension> of(Figure figure) {
        return Arrays.stream(values())
                .filter(dimension -> dimension != CURRENCY || figure.isAboutOrders())
                .toList();
    }

    /** What tells by the person alone which groups a row is of; empty where other things of the row decide. */
    Optional<Part> ofPeople() {
        return switch (this) {
            case SEGMENT -> Optional.of(Part.SEGMENT);
            case COHORT -> Optional.of(Part.COHORT);
            case SOURCE, CURRENCY -> Optional.empty();
        };
    }

    /** What of a row itself tells which group it is of; empty where its person decides. */
    Optional<Split> ofRows() {
        return switch (this) {
            case SOURCE -> Optional.of(Split.SOURCE);
            case CURRENCY -> Optional.of(Split.CURRENCY);
            case SEGMENT, COHORT -> Optional.empty();
        };
    }

    /** The scope of one group. */
    FigureScope of(FigureScope all, String group) {
        return switch (this) {
            case SOURCE -> all.within(new Restriction.OfSource(UUID.fromString(group)));
            case SEGMENT -> all.within(new Restriction.OfSegment(group));
            case COHORT -> all.within(new Restriction.OfCohort(YearMonth.parse(group)));
            case CURRENCY -> new FigureScope(all.period(), all.grain(), group, all.view());
        };
    }
}
