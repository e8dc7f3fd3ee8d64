package io.stammkunde.consent.decision;

import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.subject.ProfileId;
import java.util.Collection;
import java.util.Map;

/** People whose data may not be used whatever they allowed: restricted or erased ones. */
public interface Barred {
    /** Why, of those whom something bars. Joins the running session. */
    Uni<Map<ProfileId, Reason>> why(Collection<ProfileId> profiles);
}
