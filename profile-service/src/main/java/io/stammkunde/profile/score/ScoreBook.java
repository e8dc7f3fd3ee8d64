package io.stammkunde.profile.score;

import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where scores are kept, by profile. */
public interface ScoreBook {
    /** Keeps scores unless later ones are known; empty ones remove what there was. */
    Uni<Void> keep(Map<UUID, PersonScores> scores);

    /** The scores of a person, if there are any. */
    Uni<Optional<PersonScores>> of(UUID profileId);
}
