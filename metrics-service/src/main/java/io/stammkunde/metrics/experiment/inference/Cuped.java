package io.stammkunde.metrics.experiment.inference;

import java.util.List;

/**
 * Takes out of a figure what was known of people before (CUPED: Deng, Xu, Kohavi, Walker 2013). The means of the groups
 * move by {@code θ} times how far their covariate is from that of everybody; differences between groups stay unbiased
 * and vary less.
 *
 * @param theta cov(y, x) / var(x), pooled within the groups
 * @param arms the adjusted groups, in the order they came
 * @param varianceReduction share of the variance that is gone, 0 to 1
 */
public record Cuped(double theta, List<Arm> arms, double varianceReduction) {
    public Cuped {
        arms = List.copyOf(arms);
    }

    /** Where the covariate says nothing, the groups stay as they are. */
    public static Cuped of(List<Moments> groups) {
        double xy = 0;
        double xx = 0;
        double yy = 0;
        double sumX = 0;
        long people = 0;
        for (var group : groups) {
            double divisor = Math.max(1, group.people() - 1);
            xy += divisor * group.covariance();
            xx += divisor * group.varianceX();
            yy += divisor * group.varianceY();
            sumX += group.people() * group.meanX();
            people += group.people();
        }
        double theta = xx > 0 ? xy / xx : 0;
        double meanX = people == 0 ? 0 : sumX / people;
        double reduction = xx > 0 && yy > 0 ? Math.min(1, xy * xy / (xx * yy)) : 0;
        return new Cuped(
                theta,
                groups.stream().map(group -> adjusted(group, theta, meanX)).toList(),
                reduction);
    }

    private static Arm adjusted(Moments group, double theta, double meanX) {
        return new Arm(
                group.people(),
                group.meanY() - theta * (group.meanX() - meanX),
                Math.max(0, group.varianceY() - 2 * theta * group.covariance() + theta * theta * group.varianceX()));
    }
}
