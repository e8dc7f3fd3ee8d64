package io.stammkunde.metrics.alert;

import java.util.Arrays;

/**
 * Where numbers lie and how far they are spread, without regard to a few that lie far off.
 *
 * <p>Scale is the median of the absolute deviations from the median, times 1.4826, which for a normal distribution is its
 * standard deviation (Rousseeuw and Croux 1993). If more than half of the numbers are equal that is zero, and the mean
 * of the absolute deviations times 1.2533 stands in (Iglewicz and Hoaglin 1993).
 *
 * @param centre the median
 * @param scale zero if all numbers are equal
 */
record RobustSpread(double centre, double scale) {
    private static final double NORMAL_MEDIAN_DEVIATION = 1.482602218505602;
    private static final double NORMAL_MEAN_DEVIATION = 1.2533141373155;

    /** Of at least one number. */
    static RobustSpread of(double[] numbers) {
        double centre = median(numbers);
        var deviations =
                Arrays.stream(numbers).map(number -> Math.abs(number - centre)).toArray();
        double middle = median(deviations);
        double scale = middle > 0
                ? NORMAL_MEDIAN_DEVIATION * middle
                : NORMAL_MEAN_DEVIATION * Arrays.stream(deviations).average().orElse(0);
        return new RobustSpread(centre, scale);
    }

    /** The middle one, or the mean of the two in the middle. */
    static double median(double[] numbers) {
        var sorted = numbers.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
