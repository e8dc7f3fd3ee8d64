package io.stammkunde.segment.value;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Facts by name: the traits of a person or the properties of an event. Kept as JSON text and read only when a rule asks
 * for one of them, since most events that are loaded are never looked into.
 */
public final class Facts {
    public static final Facts NONE = new Facts("{}", Map.of());

    private final String json;
    private volatile @Nullable Map<String, Value> values;

    private Facts(String json, @Nullable Map<String, Value> values) {
        this.json = json;
        this.values = values;
    }

    public static Facts of(Map<String, Value> values) {
        return values.isEmpty() ? NONE : new Facts(FactsJson.write(values), Map.copyOf(values));
    }

    /** What a source said, within the limits. */
    public static Facts ofSaid(Map<String, ?> said, FactLimits limits) {
        return of(FactsJson.select(said, limits));
    }

    /** Facts as {@link #json()} gave them. */
    public static Facts ofJson(String json) {
        return "{}".equals(json) ? NONE : new Facts(json, null);
    }

    /** The value, or null if nothing is known under this name. */
    public @Nullable Value get(String name) {
        return values().get(name);
    }

    public Set<String> names() {
        return values().keySet();
    }

    public String json() {
        return json;
    }

    private Map<String, Value> values() {
        Map<String, Value> known = values;
        if (known == null) {
            known = FactsJson.read(json);
            values = known;
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Facts facts && (json.equals(facts.json) || values().equals(facts.values()));
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    /** Names only; the values are personal. */
    @Override
    public String toString() {
        return "Facts" + names();
    }
}
