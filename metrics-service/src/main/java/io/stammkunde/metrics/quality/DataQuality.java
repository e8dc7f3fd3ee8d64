package io.stammkunde.metrics.quality;

import io.stammkunde.metrics.figure.FigureAnswer.Excluded;
import io.stammkunde.metrics.figure.FigureDefinition.Text;
import io.stammkunde.metrics.inference.Wilson;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The quality of the data of a period.
 *
 * @param from the first day
 * @param to the day after the last
 * @param grade the same that figures of the period show; null where nothing is known of it
 * @param dimensions all six, in their order
 * @param duplicates people who may be one
 * @param gaps days on which a source sent next to nothing although it usually sends on that weekday
 * @param unusedTraits what is collected and read by no figure
 * @param unusedTraitsMeaning what exactly that list is
 * @param excluded whom all of this leaves out
 */
public record DataQuality(
        LocalDate from,
        LocalDate to,
        @Nullable String grade,
        List<DimensionResult> dimensions,
        Duplicates duplicates,
        List<Gap> gaps,
        List<UnusedTrait> unusedTraits,
        Text unusedTraitsMeaning,
        Excluded excluded) {

    /**
     * One dimension of quality: the sum of its rules.
     *
     * @param dimension {@code completeness uniqueness timeliness validity accuracy consistency}
     * @param share passing of checked; null where nothing was checked
     */
    public record DimensionResult(
            String dimension,
            long passing,
            long checked,
            @Nullable Double share,
            List<RuleResult> rules) {}

    /**
     * One rule.
     *
     * @param rule its key
     * @param name what passes
     * @param share passing of checked; null where nothing was checked
     * @param interval of 95 % around the share, by Wilson; null where nothing was checked
     */
    public record RuleResult(
            String rule,
            Text name,
            long passing,
            long checked,
            @Nullable Double share,
            @Nullable Wilson interval) {}

    /**
     * People who told of the same order or the same ticket, although an id of either belongs to one.
     *
     * @param candidates pairs of people
     * @param people different ones in them
     * @param meaning in words
     */
    public record Duplicates(long candidates, long people, Text meaning) {}

    /**
     * A day on which a source was all but silent.
     *
     * @param expected events, the median of up to eight such weekdays before
     * @param received events
     */
    public record Gap(UUID sourceId, LocalDate day, double expected, long received) {}

    /**
     * A property of events that no figure reads.
     *
     * @param trait name of the event and of the property, such as {@code Order Completed.affiliation}
     * @param profiles people whose events have it
     */
    public record UnusedTrait(String trait, long profiles) {}
}
