package io.stammkunde.metrics.nextcategory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a customer is likely to buy next.
 *
 * @param profileId the person, who may have absorbed the profile that was asked for
 * @param lastOrderOn the latest order that tells a category
 * @param after its categories
 * @param basis {@code transitions} from these categories, or {@code popularity} among all following orders where too few
 *     people have ever gone on from them
 * @param categories the likeliest first
 */
public record CustomerOutlook(
        UUID profileId, LocalDate lastOrderOn, List<String> after, String basis, List<Outlook> categories) {

    /**
     * A category that may come next.
     *
     * @param probability that the next order has it
     * @param lift that probability divided by its share of all following orders
     */
    public record Outlook(String next, double probability, double lift) {}

    private static final Comparator<Outlook> LIKELIEST =
            Comparator.comparingDouble(Outlook::probability).reversed().thenComparing(Outlook::next);

    /**
     * From the transitions that may be shown. An order with several categories is as likely to be followed as the mean of
     * them: each is taken as the one that decides equally often.
     *
     * @param popularity share of all following orders that have a category
     */
    static CustomerOutlook of(
            UUID profileId,
            LocalDate lastOrderOn,
            List<String> after,
            List<Transition> transitions,
            Map<String, Double> popularity,
            int limit) {
        var from = transitions.stream()
                .filter(transition -> after.contains(transition.after()))
                .toList();
        var known = from.stream().map(Transition::after).distinct().count();
        var mean = from.stream()
                .collect(Collectors.groupingBy(
                        Transition::next,
                        TreeMap::new,
                        Collectors.summingDouble(transition -> transition.probability() / known)));
        boolean popular = mean.isEmpty();
        var likely = (popular ? popularity : mean)
                .entrySet().stream()
                        .map(entry -> outlook(entry.getKey(), entry.getValue(), popularity))
                        .sorted(LIKELIEST)
                        .limit(limit)
                        .toList();
        return new CustomerOutlook(profileId, lastOrderOn, after, popular ? "popularity" : "transitions", likely);
    }

    private static Outlook outlook(String next, double probability, Map<String, Double> popularity) {
        return new Outlook(next, probability, probability / popularity.getOrDefault(next, probability));
    }
}
