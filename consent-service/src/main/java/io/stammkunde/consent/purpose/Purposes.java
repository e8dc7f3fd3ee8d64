package io.stammkunde.consent.purpose;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All versions of all purposes: there are few, so that rules can have them at hand. */
public final class Purposes {
    private final Map<String, List<Purpose>> versions;

    public Purposes(Collection<Purpose> all) {
        this.versions = all.stream()
                .sorted(comparingInt(Purpose::version))
                .collect(Collectors.groupingBy(
                        purpose -> purpose.key().value(), TreeMap::new, Collectors.toUnmodifiableList()));
    }

    /** The versions of one purpose, oldest first; none if there is no such purpose. */
    public List<Purpose> versionsOf(PurposeKey key) {
        return versions.getOrDefault(key.value(), List.of());
    }

    /**
     * The version people decided on at an instant: the latest of those that were valid by then. What was decided
     * before the first version became valid, as imported history may be, counts for the first.
     */
    public Optional<Purpose> at(PurposeKey key, Instant instant) {
        var known = versionsOf(key);
        return known.stream()
                .filter(purpose -> !purpose.validFrom().isAfter(instant))
                .max(comparing(Purpose::validFrom).thenComparing(comparingInt(Purpose::version)))
                .or(() -> known.stream().findFirst());
    }

    /** The purposes that are over at an instant, with the instant they ended. */
    public Map<PurposeKey, Instant> endedAt(Instant instant) {
        var ended = new HashMap<PurposeKey, Instant>();
        for (var purpose : allAt(instant)) {
            if (purpose.validUntil() != null && purpose.hasEndedAt(instant)) {
                ended.put(purpose.key(), purpose.validUntil());
            }
        }
        return ended;
    }

    /** Each purpose as valid at an instant, ordered by key. */
    public List<Purpose> allAt(Instant instant) {
        return versions.values().stream()
                .map(List::getFirst)
                .map(first -> at(first.key(), instant).orElse(first))
                .toList();
    }
}
