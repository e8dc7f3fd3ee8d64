package io.stammkunde.profile.score;

import io.stammkunde.contracts.score.ScoresChangedV1;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The scores of a person.
 *
 * @param at the instant they were calculated for
 * @param model key of the model of purchases behind them, or null if the sender does not say
 * @param values by name; numbers, or text for classes
 */
public record PersonScores(Instant at, @Nullable String model, Map<String, Object> values) {
    private static final String MODEL = "model";

    public PersonScores {
        values = Map.copyOf(values);
    }

    /** As they were told. */
    static PersonScores of(ScoresChangedV1 changed) {
        var values = new TreeMap<>(changed.scores());
        return new PersonScores(changed.at(), values.remove(MODEL) instanceof String model ? model : null, values);
    }

    /** Whether the person has none any more. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** Names only; the values are personal. */
    @Override
    public String toString() {
        return "PersonScores[at=%s, names=%s]".formatted(at, values.keySet());
    }
}
