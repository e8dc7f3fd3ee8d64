package io.stammkunde.segment.definition;

import io.stammkunde.segment.rule.Rule;
import io.stammkunde.segment.rule.Score;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The segments to be evaluated, and for each thing that may happen the ones that depend on it. */
public final class Catalogue {
    public static final Catalogue EMPTY = new Catalogue(List.of());

    private final Map<String, Segment> segments;
    private final Map<String, Set<String>> byEvent = new HashMap<>();
    private final Map<String, Set<String>> byTrait = new HashMap<>();
    private final Map<String, Set<String>> byPurpose = new HashMap<>();
    private final Map<String, Set<String>> byScore = new HashMap<>();

    private Catalogue(Collection<Segment> active) {
        segments = active.stream().collect(Collectors.toUnmodifiableMap(Segment::key, Function.identity()));
        active.forEach(this::register);
    }

    /** The segments that are evaluated; one being removed has no members any more. */
    public static Catalogue of(Collection<Segment> all) {
        return new Catalogue(
                all.stream().filter(each -> each.stage() != Stage.REMOVING).toList());
    }

    private void register(Segment segment) {
        note(byPurpose, segment.purpose(), segment);
        segment.rule().nodes().forEach(node -> register(node, segment));
    }

    private void register(Rule node, Segment segment) {
        switch (node) {
            case Rule.Event event -> note(byEvent, event.name(), segment);
            case Rule.Trait trait -> note(byTrait, trait.name(), segment);
            case Rule.Consent consent -> note(byPurpose, consent.purpose(), segment);
            case Rule.Scored scored -> {
                note(byScore, scored.score().key(), segment);
                note(byPurpose, Score.PURPOSE, segment);
            }
            case Rule.All _ -> {}
            case Rule.Any _ -> {}
            case Rule.Not _ -> {}
        }
    }

    private static void note(Map<String, Set<String>> index, String name, Segment segment) {
        index.computeIfAbsent(name, _ -> new HashSet<>()).add(segment.key());
    }

    public @Nullable Segment find(String key) {
        return segments.get(key);
    }

    public Set<String> keys() {
        return segments.keySet();
    }

    /** What people's data serve in these segments. */
    public Set<String> purposes() {
        return segments.values().stream().map(Segment::purpose).collect(Collectors.toUnmodifiableSet());
    }

    public Set<String> dependingOnEvent(String name) {
        return byEvent.getOrDefault(name, Set.of());
    }

    public Set<String> dependingOnTrait(String name) {
        return byTrait.getOrDefault(name, Set.of());
    }

    public Set<String> dependingOnScore(String name) {
        return byScore.getOrDefault(name, Set.of());
    }

    /** Segments of this purpose, and those whose rule asks for its permission or for what rests on it. */
    public Set<String> dependingOnPurpose(String purpose) {
        return byPurpose.getOrDefault(purpose, Set.of());
    }
}
