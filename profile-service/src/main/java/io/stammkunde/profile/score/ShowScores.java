package io.stammkunde.profile.score;

import io.smallrye.mutiny.Uni;
import io.stammkunde.profile.profile.Profile;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** Shows a person's scores, as long as what they were calculated from may serve its purpose. */
@ApplicationScoped
public class ShowScores {
    private static final String PURPOSE = "analytics";

    private final ScoreBook book;

    ShowScores(ScoreBook book) {
        this.book = book;
    }

    public Uni<Optional<PersonScores>> handle(Profile profile, Instant now) {
        var permission = profile.permissions().at(now).get(PURPOSE);
        return permission != null && permission.permitted()
                ? book.of(profile.id())
                : Uni.createFrom().item(Optional.empty());
    }
}
