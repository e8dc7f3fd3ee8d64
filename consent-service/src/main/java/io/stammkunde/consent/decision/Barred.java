package io.stammkunde.consent.decision;

import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.subject.ProfileId;
import java.util.Optional;

/** People whose data may not be used whatever they allowed: restricted or erased ones. */
public interface Barred {
    /** Why, or empty if nothing bars them. Joins the running session. */
    Uni<Optional<Reason>> why(ProfileId profile);
}
