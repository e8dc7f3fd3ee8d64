package io.stammkunde.profile.identity;

import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.profile.Identifier;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which identifier leads to which profile: one document each, so that no identifier can lead to two. */
public interface IdentifierIndex {
    /** The profiles that those of the identifiers lead to which are known. */
    Uni<Map<Identifier, UUID>> owners(Collection<Identifier> identifiers);

    /**
     * Makes the claims. Fails with {@link io.stammkunde.profile.storage.StaleRevision} if one of them was lost; the
     * others are made all the same.
     */
    Uni<Void> claim(List<Claim> claims);

    /** Shortens the way after a merge; what leads elsewhere by now stays. */
    Uni<Void> redirect(List<Claim> claims);
}
