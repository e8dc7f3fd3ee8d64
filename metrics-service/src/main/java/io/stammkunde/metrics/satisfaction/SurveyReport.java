package io.stammkunde.metrics.satisfaction;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.stammkunde.metrics.figure.FigureAnswer.Excluded;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What surveys of a period found.
 *
 * @param from the first day
 * @param to the day after the last
 * @param by what the groups are: {@code survey channel source segment cohort}
 * @param leastPeople below which a group is suppressed
 * @param groups the largest first
 * @param excluded whom the report leaves out
 */
public record SurveyReport(
        LocalDate from, LocalDate to, String by, int leastPeople, List<Group> groups, Excluded excluded) {

    /**
     * The answers of one kind to one survey, through one channel, or of one part of the people or events.
     *
     * @param kind {@code nps csat ces}, or null for answers whose kind is unknown, all of which are refused
     * @param group name of the survey, channel or part, or null where none was told
     * @param people who gave an answer that counts; null if suppressed
     * @param n answers that count; null if suppressed
     * @param value NPS in points, CSAT as a share of the two best scores, CES as a mean; null if suppressed or without
     *     answers
     * @param standardError of the value; null where the value is
     * @param interval of 95 %: normal for NPS, Wilson for CSAT, Student for CES
     * @param nps only for {@code nps}
     * @param satisfied answers with one of the two best scores; only for {@code csat}
     * @param agreement share of 5 to 7; only for {@code ces}
     * @param refused answers that count for nothing, by reason; null if suppressed
     * @param response of those who were asked; by kind as well, so an invitation should tell it
     * @param suppressed whether it is about too few people to be shown
     */
    public record Group(
            @Nullable String kind,
            @Nullable String group,
            @Nullable Integer people,
            @Nullable Integer n,
            @Nullable Double value,
            @Nullable Double standardError,
            @Nullable Interval interval,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Promoters nps,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Integer satisfied,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Estimate agreement,

            @Nullable Map<String, Integer> refused,
            Response response,
            boolean suppressed) {

        static Group suppressed(@Nullable String kind, @Nullable String group, @Nullable Map<String, Integer> refused) {
            return new Group(
                    kind, group, null, null, null, null, null, null, null, null, refused, Response.UNKNOWN, true);
        }

        /** Nobody answered. */
        static Group unanswered(@Nullable String kind, @Nullable String group, Response response) {
            return new Group(kind, group, 0, 0, null, null, null, null, null, null, Map.of(), response, false);
        }

        Group with(Response response) {
            return new Group(
                    kind,
                    group,
                    people,
                    n,
                    value,
                    standardError,
                    interval,
                    nps,
                    satisfied,
                    agreement,
                    refused,
                    response,
                    suppressed);
        }
    }

    /** Both ends. */
    public record Interval(double low, double high) {}

    /** Answers of 9 and 10, of 7 and 8, and of 0 to 6. */
    public record Promoters(int promoters, int passives, int detractors) {}
}
