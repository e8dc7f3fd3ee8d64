package io.stammkunde.metrics.journey;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.stammkunde.metrics.figure.FigureAnswer.Excluded;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far people got who began in a period.
 *
 * @param from the first day
 * @param to the day after the last; later steps may come after it, within the window
 * @param windowSeconds from the first step to the last
 * @param leastPeople below which a step is suppressed
 * @param steps in their order
 * @param medianSeconds from the first step to the last, of those who took all; null if nobody did, or too few
 * @param medianWithin what that median lies between; null if the median is, and of fewer than six people
 * @param groups the same for each part of the people or events, if asked for
 * @param excluded whom the funnel leaves out
 */
public record Funnel(
        LocalDate from,
        LocalDate to,
        long windowSeconds,
        int leastPeople,
        List<Step> steps,
        @Nullable Double medianSeconds,
        @Nullable Within medianWithin,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Group> groups,
        Excluded excluded) {

    /** How far a part of the people, or of the events, got; its steps and times as those of the whole. */
    public record Group(
            String group,
            List<Step> steps,
            @Nullable Double medianSeconds,
            @Nullable Within medianWithin) {}

    /**
     * Between which of the ordered times the median lies, with at least 95 % confidence and whatever their distribution.
     *
     * @param low seconds
     * @param high seconds
     */
    public record Within(double low, double high) {}

    /**
     * One step.
     *
     * @param people who took it and all before it; null if suppressed
     * @param shareOfFirst people relative to the first step; null if either is suppressed or nobody began
     * @param shareOfPrevious people relative to the step before; null for the first
     * @param dropOff who took the step before but not this one; null for the first
     * @param medianSeconds from the step before; null for the first, if nobody took it, or too few
     * @param medianWithin what that median lies between; null if the median is, and of fewer than six people
     * @param suppressed whether it is about too few people to be shown
     */
    public record Step(
            String event,
            @Nullable Integer people,
            @Nullable Double shareOfFirst,
            @Nullable Double shareOfPrevious,
            @Nullable Integer dropOff,
            @Nullable Double medianSeconds,
            @Nullable Within medianWithin,
            boolean suppressed) {}
}
