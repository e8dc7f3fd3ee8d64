package io.stammkunde.profile.profile;

import io.stammkunde.contracts.profile.TraitValue;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * What sources say of a person, and what was removed: of what was removed no earlier statement comes back, however late
 * it arrives.
 *
 * @param traits by name, the latest statement
 * @param removed by name, since when it is not known any more
 */
public record Statements(Map<String, TraitValue> traits, Map<String, Instant> removed) {
    public static final Statements NONE = new Statements(Map.of(), Map.of());

    public Statements {
        traits = Map.copyOf(traits);
        removed = Map.copyOf(removed);
    }

    /** With what has arrived, where it is later than what is known, or was removed. */
    Statements with(Map<String, TraitValue> arrived) {
        return new Statements(Traits.latest(traits, without(arrived, removed)), removed);
    }

    /** Those of two profiles that are one person. */
    Statements joined(Statements other) {
        var gone = new HashMap<>(removed);
        other.removed.forEach((name, at) -> gone.merge(name, at, (a, b) -> a.isAfter(b) ? a : b));
        return new Statements(Traits.latest(without(traits, gone), without(other.traits, gone)), gone);
    }

    /** What was stated as late as it was removed is removed. */
    private static Map<String, TraitValue> without(Map<String, TraitValue> stated, Map<String, Instant> gone) {
        if (gone.isEmpty()) {
            return stated;
        }
        var left = new HashMap<>(stated);
        left.entrySet()
                .removeIf(entry -> gone.containsKey(entry.getKey())
                        && !entry.getValue().at().isAfter(gone.get(entry.getKey())));
        return left;
    }
}
