package io.stammkunde.consent.mail;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps letters until they are handed over. */
public interface LetterBox {
    /**
     * Keeps a letter; joins the running transaction.
     *
     * @param profile whom it concerns, or null: with the person their letters go
     */
    Uni<Void> drop(Letter letter, @Nullable UUID profile, Instant now);

    /** Letters that are due, oldest first. Nobody else gets them until {@code until}. */
    Uni<List<WaitingLetter>> take(Instant now, Instant until, int limit);

    /** Forgets a letter. */
    Uni<Void> forget(UUID id);

    /** Notes a failure; the letter is due again later. */
    Uni<Void> putBack(UUID id, Instant dueAt);
}
