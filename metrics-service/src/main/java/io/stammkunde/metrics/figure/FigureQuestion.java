package io.stammkunde.metrics.figure;

import io.stammkunde.metrics.reporting.Comparison;
import io.stammkunde.metrics.reporting.Grain;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.reporting.Restriction;
import io.stammkunde.metrics.reporting.View;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a caller wants to know of a figure.
 *
 * @param period the days
 * @param comparison which other period is wanted as well
 * @param currency the one asked for, or null
 * @param grain of a series, or null for none
 * @param by what to break the figure down by, or null
 * @param knownBy only what had been received by then counts, or null for everything
 * @param restrictions the part of people or events it is about; empty for all
 */
public record FigureQuestion(
        Period period,
        Comparison comparison,
        @Nullable String currency,
        @Nullable Grain grain,
        @Nullable Dimension by,
        @Nullable Instant knownBy,
        List<Restriction> restrictions) {
    public FigureQuestion {
        restrictions = List.copyOf(restrictions);
    }

    /** A question about everybody and everything known. */
    public static FigureQuestion ofAll(
            Period period, Comparison comparison, @Nullable String currency, @Nullable Grain grain) {
        return new FigureQuestion(period, comparison, currency, grain, null, null, List.of());
    }

    /** The one it is about, and the one compared with. */
    public List<Period> periods() {
        return Stream.concat(Stream.of(period), comparison.with(period).stream())
                .toList();
    }

    /** What it may see of what everybody's question may see now. */
    public View view(View everybody) {
        return restrictions.isEmpty() && knownBy == null ? everybody : everybody.of(knownBy, restrictions);
    }
}
