package io.stammkunde.metrics.goal;

import io.stammkunde.metrics.figure.FigureQuestion;
import io.stammkunde.metrics.reporting.Comparison;
import io.stammkunde.metrics.reporting.Grain;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.reporting.Restriction;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted of which figure.
 *
 * @param figure its key in the catalogue
 * @param rhythm how long a period is
 * @param currency of amounts, ISO 4217; null for a figure that counts over all of them
 * @param segment whose members it is about, or null for everybody
 * @param note why, for colleagues
 */
public record TargetDefinition(
        String figure,
        Aim aim,
        Rhythm rhythm,
        @Nullable String currency,
        @Nullable String segment,
        @Nullable String note) {

    /** The same in a currency. */
    TargetDefinition in(String other) {
        return new TargetDefinition(figure, aim, rhythm, other, segment, note);
    }

    /** The question to the figure for a period, with a series if a grain is given. */
    public FigureQuestion over(Period period, @Nullable Grain grain) {
        List<Restriction> restrictions = Stream.ofNullable(segment)
                .<Restriction>map(Restriction.OfSegment::new)
                .toList();
        return new FigureQuestion(period, Comparison.NONE, currency, grain, null, null, restrictions);
    }
}
