package io.stammkunde.consent.inbox;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Remembers what has been handled. Joins the running transaction, so that memory and effect stand or fall together. */
public interface Inbox {
    /**
     * Claims messages for handling. Of two transactions that claim the same message, the second waits for the first and
     * gets it only if the first fails.
     *
     * @param consumer who handles them
     * @param fingerprints by message id; tells a repetition from another message with the same id
     * @return ids that nobody has handled before
     */
    Uni<Set<String>> claim(String consumer, Map<String, String> fingerprints, Instant now);

    /** The fingerprint a message was claimed with. */
    Uni<Optional<String>> fingerprint(String consumer, String messageId);

    /** Forgets what was handled before an instant; the number of messages forgotten. */
    Uni<Integer> forget(Instant before);
}
