package io.stammkunde.profile.duplicate.http;

import io.stammkunde.profile.duplicate.Candidate;
import io.stammkunde.profile.duplicate.FindDuplicates.Found;
import java.util.List;
import java.util.UUID;

/**
 * Candidates for duplicates.
 *
 * @param examined people who were compared
 * @param candidates how many pairs were found
 * @param people in them
 * @param items the most probable of them
 */
public record DuplicatesView(int examined, int candidates, long people, List<Item> items) {
    /** Two profiles, how probably they are one, and what agrees. */
    public record Item(UUID first, UUID second, double probability, List<String> agreeing) {
        static Item of(Candidate candidate) {
            return new Item(candidate.first(), candidate.second(), candidate.probability(), candidate.agreeing());
        }
    }

    static DuplicatesView of(Found found, int limit) {
        var all = found.candidates();
        return new DuplicatesView(
                found.examined(),
                all.size(),
                all.stream()
                        .flatMap(candidate -> List.of(candidate.first(), candidate.second()).stream())
                        .distinct()
                        .count(),
                all.stream().limit(limit).map(Item::of).toList());
    }
}
