package io.stammkunde.profile.duplicate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.jspecify.annotations.Nullable;

/**
 * How much speaks for two people being one.
 *
 * @param bits evidence, the sum of the weights of {@link Feature}
 * @param agreeing features that agree in full
 */
record Likeness(double bits, List<Feature> agreeing) {
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();
    /** From here on two spellings are one. */
    private static final double SAME = 0.95;
    /** Up to here two spellings have nothing to do with each other. */
    private static final double DIFFERENT = 0.8;

    /** Numbers that differ in a digit are as near to each other as any two, unless two digits are swapped. */
    private static final Set<Feature> NUMBERS =
            Set.of(Feature.BIRTHDAY, Feature.PHONE, Feature.POSTAL_CODE, Feature.HOUSE_NUMBER);

    private static final double ONE_SLIP = 0.9;

    /** Parts of one address go together, so they do not add up like evidence from different sources. */
    private static final Set<Feature> ADDRESS =
            Set.of(Feature.STREET, Feature.HOUSE_NUMBER, Feature.CITY, Feature.POSTAL_CODE);

    /** All of an address says as much as a house in which one of five hundred lives. */
    private static final double MOST_OF_ADDRESS = 9;

    Likeness {
        agreeing = List.copyOf(agreeing);
    }

    static Likeness of(Portrait a, Portrait b) {
        var straight = likeness(a, b, false);
        // given name and surname in each other's field
        var crossed = likeness(a, b, true);
        return crossed.bits() > straight.bits() ? crossed : straight;
    }

    private static Likeness likeness(Portrait a, Portrait b, boolean crossed) {
        var similarities = new EnumMap<Feature, Double>(Feature.class);
        for (var feature : Feature.values()) {
            var one = a.get(feature);
            var other = b.get(crossed ? partner(feature) : feature);
            if (one != null && other != null) {
                similarities.put(feature, similarity(feature, one, other));
            }
        }
        double bits = isOtherOfHousehold(similarities)
                ? Double.NEGATIVE_INFINITY
                : sum(similarities, false) + Math.min(MOST_OF_ADDRESS, sum(similarities, true));
        var agreeing = similarities.entrySet().stream()
                .filter(entry -> entry.getValue() >= SAME)
                .map(Map.Entry::getKey)
                .toList();
        return new Likeness(bits, agreeing);
    }

    private static double sum(Map<Feature, Double> similarities, boolean ofAddress) {
        return similarities.entrySet().stream()
                .filter(entry -> ADDRESS.contains(entry.getKey()) == ofAddress)
                .mapToDouble(entry -> weight(entry.getKey(), entry.getValue()))
                .sum();
    }

    /** Another given name and another birthday are another person, whatever else a family shares. */
    private static boolean isOtherOfHousehold(Map<Feature, Double> similarities) {
        return similarities.getOrDefault(Feature.FIRST_NAME, 1.0) < DIFFERENT
                && similarities.getOrDefault(Feature.BIRTHDAY, 1.0) < DIFFERENT;
    }

    private static Feature partner(Feature feature) {
        return switch (feature) {
            case FIRST_NAME -> Feature.LAST_NAME;
            case LAST_NAME -> Feature.FIRST_NAME;
            default -> feature;
        };
    }

    private static double similarity(Feature feature, String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        if (NUMBERS.contains(feature)) {
            return isOneSlip(a, b) ? ONE_SLIP : 0;
        }
        return SIMILARITY.apply(a, b);
    }

    /** Whether one sign was mistyped, or two neighbours were swapped. */
    private static boolean isOneSlip(@Nullable String a, @Nullable String b) {
        if (a == null || b == null || a.length() != b.length() || a.length() < 3) {
            return false;
        }
        int first = 0;
        while (a.charAt(first) == b.charAt(first)) {
            first++;
        }
        int last = a.length() - 1;
        while (a.charAt(last) == b.charAt(last)) {
            last--;
        }
        return first == last
                || (last == first + 1 && a.charAt(first) == b.charAt(last) && a.charAt(last) == b.charAt(first));
    }

    /** In full, not at all, or in proportion between. */
    private static double weight(Feature feature, double similarity) {
        if (similarity >= SAME) {
            return feature.agreement();
        }
        double part = Math.max(0, (similarity - DIFFERENT) / (SAME - DIFFERENT));
        return feature.disagreement() + part * (feature.agreement() - feature.disagreement());
    }
}
