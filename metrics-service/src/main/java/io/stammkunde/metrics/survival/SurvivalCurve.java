package io.stammkunde.metrics.survival;

import io.stammkunde.metrics.inference.StandardNormal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The share of people who are still there after a time: the product-limit estimate {@code S(t) = Π (1 − dᵢ/nᵢ)} of
 * Kaplan and Meier (1958). Its bands rest on Greenwood's variance of {@code log(−log S)}, so that they stay between 0 and
 * 1: {@code S^exp(±z·√(Σ dᵢ/(nᵢ(nᵢ−dᵢ)))/log S)} (Kalbfleisch and Prentice, The Statistical Analysis of Failure Time
 * Data, 2nd ed., 1.4).
 *
 * @param people whom it is about
 * @param ended those who left
 * @param points where the curve falls, by time; before the first it is 1, and between two it stays
 */
public record SurvivalCurve(long people, long ended, List<Point> points) {
    private static final double HALF = 0.5;

    public SurvivalCurve {
        points = List.copyOf(points);
    }

    /**
     * The curve from a time on.
     *
     * @param atRisk people who were there just before
     * @param ended of these, who left then
     * @param survival share of people who stay longer
     * @param lower end of the band, or null where nobody is left, because no band is defined there
     * @param upper end of the band, or null likewise
     */
    public record Point(
            double time,
            long atRisk,
            long ended,
            double survival,
            @Nullable Double lower,
            @Nullable Double upper) {}

    /**
     * The curve of a life table.
     *
     * @param confidence of the bands at each point, between 0 and 1
     */
    public static SurvivalCurve of(LifeTable table, double confidence) {
        double z = StandardNormal.quantile(HALF + confidence / 2);
        var points = new ArrayList<Point>();
        double survival = 1;
        double greenwood = 0;
        for (var row : table.rows()) {
            if (row.ended() == 0) {
                continue;
            }
            double left = row.atRisk() - row.ended();
            survival *= left / row.atRisk();
            greenwood += row.ended() / (row.atRisk() * left);
            points.add(point(row, survival, z * Math.sqrt(greenwood)));
        }
        return new SurvivalCurve(table.people(), table.ended(), points);
    }

    private static Point point(LifeTable.Row row, double survival, double width) {
        if (survival == 0) {
            return new Point(row.time(), row.atRisk(), row.ended(), 0, null, null);
        }
        double exponent = Math.exp(-width / Math.log(survival));
        return new Point(
                row.time(),
                row.atRisk(),
                row.ended(),
                survival,
                Math.pow(survival, exponent),
                Math.pow(survival, 1 / exponent));
    }

    /** The share of people who stay longer than a time. */
    public double at(double time) {
        double survival = 1;
        for (var point : points) {
            if (point.time() > time) {
                break;
            }
            survival = point.survival();
        }
        return survival;
    }

    /** The time after which at most half of the people are there, or null if it has not come yet. */
    public @Nullable Double median() {
        return points.stream()
                .filter(point -> point.survival() <= HALF)
                .map(Point::time)
                .findFirst()
                .orElse(null);
    }
}
