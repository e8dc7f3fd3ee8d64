package io.stammkunde.profile.profile;

import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.profile.ProfileChangedV1;
import java.util.List;

/** The public subscription to profiles. */
public interface ProfileChanges {
    /** Completes when all are durable. */
    Uni<Void> publish(List<ProfileChangedV1> changes);
}
