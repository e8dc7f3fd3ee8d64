package io.stammkunde.segment.person;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was calculated for a person.
 *
 * @param at the instant they were calculated for
 * @param numbers by name; none if the person has none any more
 */
public record Scores(Instant at, Map<String, BigDecimal> numbers) {
    /** Of a person of whom nothing was ever calculated. */
    public static final Scores NONE = new Scores(Instant.EPOCH, Map.of());

    public Scores {
        numbers = numbers.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> entry.getValue().stripTrailingZeros()));
    }

    /** The number, or null if there is none under this name. */
    public @Nullable BigDecimal get(String name) {
        return numbers.get(name);
    }

    /** Names under which others say something else. */
    public Set<String> changedIn(Scores others) {
        return Stream.concat(numbers.keySet().stream(), others.numbers.keySet().stream())
                .filter(name -> differ(get(name), others.get(name)))
                .collect(Collectors.toSet());
    }

    private static boolean differ(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other != null : other == null || one.compareTo(other) != 0;
    }

    /** Names only; the numbers are personal. */
    @Override
    public String toString() {
        return "Scores[at=%s, names=%s]".formatted(at, numbers.keySet());
    }
}
