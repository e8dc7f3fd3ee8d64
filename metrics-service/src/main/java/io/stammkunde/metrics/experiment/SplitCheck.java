package io.stammkunde.metrics.experiment;

import io.stammkunde.metrics.experiment.inference.SampleRatio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Whether people saw the variants in the planned ratio. If not, something decided who was counted, and no difference
 * between the variants can be trusted (Fabijan et al. 2019).
 *
 * @param chiSquare of all people; 0 if there are none
 * @param p probability of a split at least as uneven if all went as planned
 * @param mismatch true if {@code p} is below 0.001, which blocks the verdict
 * @param variants in the order of the definition
 * @param sawSeveral people who saw more than one variant; they count with the first one
 * @param unknownVariant people whose first exposure names no variant of the definition; they do not count
 * @param days the days of first exposure that are uneven by themselves, the most uneven first, at most ten
 * @param sources the same for sources
 * @param byDay all days of first exposure, in order, the latest 400
 * @param bySource the sources of first exposure, those with the most people first, at most fifty
 */
public record SplitCheck(
        double chiSquare,
        double p,
        boolean mismatch,
        List<Share> variants,
        long sawSeveral,
        long unknownVariant,
        List<Uneven> days,
        List<Uneven> sources,
        List<Exposed> byDay,
        List<Exposed> bySource) {
    private static final double SURE = 0.001;
    private static final int MOST = 10;
    private static final int MOST_DAYS = 400;
    private static final int MOST_SOURCES = 50;

    /**
     * One variant's people.
     *
     * @param expected as the weights want it
     */
    public record Share(String variant, long people, double expected) {}

    /**
     * Where the split is uneven by itself.
     *
     * @param at a day, or the id of a source
     * @param people of each variant, in the order of the definition
     * @param p of these people
     */
    public record Uneven(String at, List<Long> people, double p) {}

    /**
     * People who saw it first on a day, or by a source.
     *
     * @param people of each variant, in the order of the definition; null if they are too few to be shown
     */
    public record Exposed(String at, @Nullable List<Long> people, boolean suppressed) {}

    /**
     * Of some people.
     *
     * @param least the fewest people that are shown of a day or a source
     */
    static SplitCheck of(Definition definition, List<ExposedPerson> people, int least) {
        var variants = definition.variants();
        var keys = variants.stream().map(Variant::key).toList();
        var counted = people.stream()
                .filter(person -> keys.contains(person.variant()))
                .toList();
        var counts = counts(keys, counted);
        var ratio = counted.isEmpty() ? new SampleRatio(0, 1) : SampleRatio.of(counts, definition.weights());
        return new SplitCheck(
                ratio.chiSquare(),
                ratio.p(),
                ratio.p() < SURE,
                IntStream.range(0, keys.size())
                        .mapToObj(i -> new Share(
                                keys.get(i), counts.get(i), variants.get(i).weight() * counted.size()))
                        .toList(),
                counted.stream().filter(ExposedPerson::sawSeveral).count(),
                people.size() - counted.size(),
                uneven(definition, counted, person -> person.day().toString()),
                uneven(definition, counted, person -> person.source().toString()),
                byDay(keys, counted, least),
                bySource(keys, counted, least));
    }

    private static List<Exposed> byDay(List<String> keys, List<ExposedPerson> people, int least) {
        Map<LocalDate, List<ExposedPerson>> days =
                people.stream().collect(Collectors.groupingBy(ExposedPerson::day, TreeMap::new, Collectors.toList()));
        return days.entrySet().stream()
                .skip(Math.max(0, days.size() - MOST_DAYS))
                .map(entry -> exposed(entry.getKey().toString(), keys, entry.getValue(), least))
                .toList();
    }

    private static List<Exposed> bySource(List<String> keys, List<ExposedPerson> people, int least) {
        return people.stream().collect(Collectors.groupingBy(ExposedPerson::source)).entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<UUID, List<ExposedPerson>> entry) ->
                                -entry.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_SOURCES)
                .map(entry -> exposed(entry.getKey().toString(), keys, entry.getValue(), least))
                .toList();
    }

    private static Exposed exposed(String at, List<String> keys, List<ExposedPerson> people, int least) {
        boolean suppressed = people.size() < least;
        return new Exposed(at, suppressed ? null : counts(keys, people), suppressed);
    }

    private static List<Long> counts(List<String> keys, List<ExposedPerson> people) {
        var counts = new ArrayList<Long>();
        for (var key : keys) {
            counts.add(people.stream()
                    .filter(person -> person.variant().equals(key))
                    .count());
        }
        return counts;
    }

    /** Among many days one is uneven by chance, so each has to be so in view of how many there are (Bonferroni). */
    private static List<Uneven> uneven(
            Definition definition, List<ExposedPerson> people, Function<ExposedPerson, String> place) {
        var keys = definition.variants().stream().map(Variant::key).toList();
        Map<String, List<ExposedPerson>> byPlace = people.stream().collect(Collectors.groupingBy(place));
        double limit = SURE / Math.max(1, byPlace.size());
        return byPlace.entrySet().stream()
                .map(entry -> {
                    var counts = counts(keys, entry.getValue());
                    return new Uneven(
                            entry.getKey(),
                            counts,
                            SampleRatio.of(counts, definition.weights()).p());
                })
                .filter(uneven -> uneven.p() < limit)
                .sorted(Comparator.comparingDouble(Uneven::p).thenComparing(Uneven::at))
                .limit(MOST)
                .toList();
    }
}
