package io.stammkunde.profile.score;

import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.score.ScoresChangedV1;
import io.stammkunde.profile.profile.ErasedProfiles;
import io.stammkunde.profile.storage.Retry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps what was calculated for people. The later calculation stands, so that repeating a message changes nothing. */
@ApplicationScoped
public class KeepScores {
    private final ScoreBook book;
    private final ErasedProfiles erased;

    KeepScores(ScoreBook book, ErasedProfiles erased) {
        this.book = book;
        this.erased = erased;
    }

    /** Keeps a batch; never fails, and takes as long as the store needs to come back. */
    public Uni<Void> handle(List<ScoresChangedV1> changes) {
        var latest = new LinkedHashMap<UUID, PersonScores>();
        changes.forEach(changed -> latest.merge(
                changed.profileId(),
                PersonScores.of(changed),
                (known, next) -> next.at().isBefore(known.at()) ? known : next));
        return Retry.untilDone("keeping scores", () -> keep(latest));
    }

    /** Scores that were on their way when their person was erased are of nobody. */
    private Uni<Void> keep(Map<UUID, PersonScores> latest) {
        return erased.among(latest.keySet())
                .invoke(gone -> latest.keySet().removeAll(gone))
                .chain(() -> book.keep(latest));
    }
}
