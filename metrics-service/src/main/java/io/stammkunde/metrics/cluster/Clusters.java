package io.stammkunde.metrics.cluster;

import io.stammkunde.metrics.figure.FigureAnswer.Excluded;
import io.stammkunde.metrics.figure.FigureDefinition.Text;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Customers in groups of those who are alike.
 *
 * @param asOf what happened before counts
 * @param currency of the amounts
 * @param customers who have bought and may be counted
 * @param examined of these, who are in the groups; fewer where there are too many for a question
 * @param k number of groups
 * @param chosen whether k was chosen by the silhouette rather than asked for
 * @param silhouette how well the groups are set apart, −1 to 1
 * @param tried the numbers of groups that were compared
 * @param figures what customers were compared by
 * @param groups the one with the most revenue first
 * @param excluded whom they leave out
 */
public record Clusters(
        Instant asOf,
        String currency,
        int customers,
        int examined,
        int k,
        boolean chosen,
        double silhouette,
        List<Tried> tried,
        List<String> figures,
        List<Group> groups,
        Excluded excluded) {
    /** A number of groups and how well it sets them apart. */
    public record Tried(int k, double silhouette) {}

    /**
     * A group.
     *
     * @param name what sets it apart; null where it is hidden
     * @param customers null where it is hidden
     * @param suppressed whether it is about too few people to be shown
     */
    public record Group(
            @Nullable Text name,
            @Nullable Integer customers,
            @Nullable Double share,
            List<Mean> means,
            boolean suppressed) {}

    /**
     * What the customers of a group have in common.
     *
     * @param mean in days, orders, or the currency
     * @param deviation of the logarithm from that of all customers, in standard deviations
     */
    public record Mean(String figure, double mean, double deviation) {}
}
