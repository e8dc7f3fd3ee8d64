package io.stammkunde.consent.rights;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** The audit log, as far as requests are concerned. Joins the running transaction. */
public interface Trail {
    /**
     * Adds an entry.
     *
     * @param actor who did it
     * @param action such as {@code privacy.request.approved}
     * @param payload what it was about, kept as a commitment only
     */
    Uni<Void> add(String actor, String action, UUID request, Object payload);
}
