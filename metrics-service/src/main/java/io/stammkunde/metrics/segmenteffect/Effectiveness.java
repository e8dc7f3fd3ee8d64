package io.stammkunde.metrics.segmenteffect;

import io.stammkunde.metrics.figure.FigureAnswer.Excluded;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the members of each segment differ from everybody else.
 *
 * @param from the first day
 * @param to the day after the last
 * @param currency of all amounts
 * @param everybody people who may be counted and were known before the end of the period
 * @param segments by key
 * @param overlap each pair once, by their keys
 * @param excluded whom the answer leaves out
 */
public record Effectiveness(
        LocalDate from,
        LocalDate to,
        String currency,
        long everybody,
        List<Segment> segments,
        List<Overlap> overlap,
        Excluded excluded) {

    /**
     * A segment against everybody else.
     *
     * @param people its members; null if suppressed
     * @param suppressed whether it or the rest is about too few people to be shown
     * @param measures none if suppressed
     */
    public record Segment(String segment, @Nullable Long people, boolean suppressed, List<Measured> measures) {
        static Segment suppressed(String segment) {
            return new Segment(segment, null, true, List.of());
        }
    }

    /**
     * A measure of the members and of the rest. All numbers are null where it is about too few people, or where there is
     * nothing to compare.
     *
     * @param measure {@code value conversion retention growth}
     * @param members mean or share of the members
     * @param rest of everybody else
     * @param difference members less rest
     * @param low of the difference, with 95 % confidence: Welch for means, Newcombe for shares
     * @param pValue two-sided
     * @param adjustedPValue for all comparisons of the answer, by Benjamini and Hochberg
     * @param effectSize Cohen's d for means, Cohen's h for shares
     * @param suppressed whether it is about too few people to be shown
     */
    public record Measured(
            String measure,
            @Nullable Double members,
            @Nullable Double rest,
            @Nullable Double difference,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable Double pValue,
            @Nullable Double adjustedPValue,
            @Nullable Double effectSize,
            boolean suppressed) {
        static Measured nothing(String measure, boolean suppressed) {
            return new Measured(measure, null, null, null, null, null, null, null, null, suppressed);
        }

        static Measured of(String measure, MeasureKind.Comparison found, double adjusted) {
            return new Measured(
                    measure,
                    found.members(),
                    found.rest(),
                    found.difference(),
                    found.low(),
                    found.high(),
                    found.pValue(),
                    adjusted,
                    found.effectSize(),
                    false);
        }
    }

    /**
     * How far two segments are the same people.
     *
     * @param a the earlier key
     * @param b the later key
     * @param both members of both; null if suppressed
     * @param jaccard both divided by those in at least one (Jaccard 1901); null if suppressed
     * @param suppressed whether it, or what would follow from it, is about too few people
     */
    public record Overlap(
            String a,
            String b,
            @Nullable Long both,
            @Nullable Double jaccard,
            boolean suppressed) {}
}
