package io.stammkunde.consent.rights;

import io.smallrye.mutiny.Uni;

/** Tells people that their request has come in, and by when it is answered. */
public interface Acknowledge {
    /** Writes to whoever asked in a way that can be answered by letter; joins the running transaction. */
    Uni<Void> receipt(RightsRequest request);
}
