package io.stammkunde.profile.duplicate;

import java.util.List;
import java.util.UUID;

/**
 * Two people who may be one.
 *
 * @param probability that they are, from 0 to 1
 * @param agreeing names of the features that agree
 */
public record Candidate(UUID first, UUID second, double probability, List<String> agreeing) {
    public Candidate {
        agreeing = List.copyOf(agreeing);
    }
}
