package io.stammkunde.metrics.relation;

import io.stammkunde.metrics.figure.FigureAnswer.Excluded;
import io.stammkunde.metrics.survival.CustomerSurvival.Point;
import io.stammkunde.metrics.survival.LogRank;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether people who are satisfied come back sooner or stay longer. It says what goes together, not what causes what.
 *
 * @param kind of the surveys
 * @param outcome what was waited for: {@code purchase} or {@code churn}
 * @param asOf the day up to which people were watched
 * @param people whose first answer of the kind lies in the period, and of whom the outcome could still come
 * @param reached those to whom it came
 * @param scoreUnit what one more of the score is: a {@code point} of nps, or the whole {@code scale} of the others
 * @param inactiveAfterDays days of silence with which a customer has left; null where purchases are waited for
 * @param plain effect of the score alone, or null where it cannot be estimated
 * @param adjusted effect of the score among people with equally many orders before the answer, or null likewise
 * @param reason why an effect is missing, else null
 * @param groups people by their score, the lowest first
 * @param logRank whether the groups wait equally long; null without two of them
 * @param excluded whom the answer leaves out
 */
public record SatisfactionRetention(
        String kind,
        String outcome,
        LocalDate asOf,
        int people,
        long reached,
        String scoreUnit,
        @Nullable Integer inactiveAfterDays,
        @Nullable Effect plain,
        @Nullable Effect adjusted,
        @Nullable String reason,
        List<Group> groups,
        @Nullable LogRank logRank,
        Excluded excluded) {
    /**
     * What one more of the score does (Cox).
     *
     * @param hazardRatio how many times as high the chance of the outcome is, at any time
     * @param lower end of its 95 % interval
     * @param upper end of its 95 % interval
     * @param pValue chance of an effect at least this far from none if there is none (Wald)
     */
    public record Effect(
            double coefficient, double standardError, double hazardRatio, double lower, double upper, double pValue) {}

    /**
     * People with similar scores.
     *
     * @param name {@code detractors}, {@code passives} and {@code promoters} of nps; {@code lower} and {@code upper} of
     *     the others, the latter from three quarters of the scale on
     * @param medianDays after which the outcome has come to half of them, or null if it has not yet
     * @param points share of them to whom the outcome has not come by a day since the answer (Kaplan and Meier), with a
     *     95 % band; none for so few people that a step would tell of somebody in particular
     */
    public record Group(
            String name,
            long people,
            long reached,
            @Nullable Double medianDays,
            List<Point> points) {
        public Group {
            points = List.copyOf(points);
        }
    }
}
