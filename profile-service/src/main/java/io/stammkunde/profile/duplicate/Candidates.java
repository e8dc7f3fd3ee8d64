package io.stammkunde.profile.duplicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.codec.language.ColognePhonetic;
import org.jspecify.annotations.Nullable;

/**
 * Finds pairs among people. Only those are compared who share a key, such as the sound of the surname with the year of
 * birth, so that the work grows with their number and not with its square.
 */
final class Candidates {
    private static final ColognePhonetic SOUND = new ColognePhonetic();
    /** A key that more people share says nothing; they meet by another one if they are alike. */
    private static final int MOST_OF_A_KEY = 100;

    private static final int YEAR = 4;
    /** Among few people a likeness would prove too much. */
    private static final int FEWEST_OTHERS = 10_000;

    private Candidates() {}

    private record Pair(int first, int second) {}

    /**
     * The pairs that are one person with at least some probability, the most probable first.
     *
     * @param least probability, from 0 to 1
     */
    static List<Candidate> of(List<Portrait> people, double least) {
        return pairs(people).stream()
                .map(pair -> candidate(people.get(pair.first()), people.get(pair.second()), people.size()))
                .filter(candidate -> candidate.probability() >= least)
                .sorted(Comparator.comparingDouble(Candidate::probability)
                        .reversed()
                        .thenComparing(Candidate::first)
                        .thenComparing(Candidate::second))
                .toList();
    }

    private static Set<Pair> pairs(List<Portrait> people) {
        Map<String, List<Integer>> blocks = new HashMap<>();
        for (int i = 0; i < people.size(); i++) {
            int person = i;
            keys(people.get(i))
                    .forEach(key -> blocks.computeIfAbsent(key, none -> new ArrayList<>())
                            .add(person));
        }
        var pairs = new HashSet<Pair>();
        blocks.values().stream().filter(block -> block.size() <= MOST_OF_A_KEY).forEach(block -> {
            for (int i = 0; i < block.size(); i++) {
                for (int j = i + 1; j < block.size(); j++) {
                    pairs.add(new Pair(block.get(i), block.get(j)));
                }
            }
        });
        return pairs;
    }

    private static Stream<String> keys(Portrait person) {
        var first = sound(person.get(Feature.FIRST_NAME));
        var last = sound(person.get(Feature.LAST_NAME));
        var birthday = person.get(Feature.BIRTHDAY);
        var year = birthday == null ? null : birthday.substring(0, Math.min(YEAR, birthday.length()));
        return Stream.of(
                        key("born", birthday),
                        key("phone", person.get(Feature.PHONE)),
                        key("name", first, last),
                        key("name", last, first),
                        key("last-year", last, year),
                        key("first-year", first, year),
                        key("last-code", last, person.get(Feature.POSTAL_CODE)),
                        key("first-code", first, person.get(Feature.POSTAL_CODE)),
                        key("house", sound(person.get(Feature.STREET)), person.get(Feature.HOUSE_NUMBER)))
                .filter(key -> !key.isEmpty())
                .distinct();
    }

    /** Empty where a part is not known. */
    private static String key(String kind, @Nullable String... parts) {
        var key = new StringBuilder(kind);
        for (var part : parts) {
            if (part == null || part.isEmpty()) {
                return "";
            }
            key.append('|').append(part);
        }
        return key.toString();
    }

    private static @Nullable String sound(@Nullable String text) {
        return text == null ? null : SOUND.colognePhonetic(text);
    }

    /** By Bayes' rule, if everybody has about one duplicate among all others, and among ten thousand at least. */
    private static Candidate candidate(Portrait a, Portrait b, int people) {
        var likeness = Likeness.of(a, b);
        double odds = Math.pow(2, likeness.bits()) / Math.max(people, FEWEST_OTHERS);
        var agreeing = likeness.agreeing().stream().map(Feature::key).toList();
        return new Candidate(a.id(), b.id(), odds / (1 + odds), agreeing);
    }
}
