package io.stammkunde.metrics.survival;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.stammkunde.metrics.figure.FigureAnswer.Excluded;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long customers stay after their first purchase.
 *
 * @param asOf the day up to which they were watched
 * @param k how many median gaps a customer may be silent
 * @param medianGapDays between two purchase days of the same customer
 * @param inactiveAfterDays days of silence with which a customer has left
 * @param confidence of the bands, at each point
 * @param overall the curve of all customers
 * @param group what the other curves are told apart by, if asked for
 * @param groups a curve for each cohort, from the first
 * @param logRank whether the groups stay equally long; null without two groups of whom somebody left
 * @param excluded whom the curves leave out
 */
public record CustomerSurvival(
        LocalDate asOf,
        double k,
        double medianGapDays,
        int inactiveAfterDays,
        double confidence,
        Curve overall,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String group,
        List<Curve> groups,
        @Nullable LogRank logRank,
        Excluded excluded) {
    /**
     * A curve as readers need it.
     *
     * @param group {@code all}, or year or month of the first purchase
     * @param customers whom it is about
     * @param lost those who have left
     * @param medianDays days after which half of them have left, or null if it has not come yet
     * @param points evenly chosen from those where the curve falls; before the first it is 1
     */
    public record Curve(
            String group,
            long customers,
            long lost,
            @Nullable Double medianDays,
            List<Point> points) {
        static final int MOST_POINTS = 100;

        /** The curve under the name of a group. */
        public static Curve of(String group, SurvivalCurve curve) {
            var points = curve.points();
            int shown = Math.min(points.size(), MOST_POINTS);
            // evenly chosen, the last one included
            var chosen = java.util.stream.IntStream.rangeClosed(1, shown)
                    .mapToObj(i -> points.get((int) ((long) i * points.size() / shown) - 1))
                    .map(Point::of)
                    .toList();
            return new Curve(group, curve.people(), curve.ended(), curve.median(), chosen);
        }
    }

    /**
     * A curve from a day on.
     *
     * @param days since the first purchase
     * @param atRisk customers who were there just before
     * @param survival share of customers who stay longer
     * @param lower end of the band, or null where nobody is left
     * @param upper end of the band, or null where nobody is left
     */
    public record Point(
            double days,
            long atRisk,
            double survival,
            @Nullable Double lower,
            @Nullable Double upper) {
        static Point of(SurvivalCurve.Point point) {
            return new Point(point.time(), point.atRisk(), point.survival(), point.lower(), point.upper());
        }
    }
}
