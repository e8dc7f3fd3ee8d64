package io.stammkunde.consent.account;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The accounts of people. Fails if Keycloak or profile-service cannot be asked: nobody knows then what there is. */
public interface Accounts {
    /** Those whose id, user name or address is one that the person is known by. */
    Uni<List<Account>> of(Collection<UUID> profiles);

    /** One by its id, or empty if it is gone. */
    Uni<Optional<Account>> find(String id);

    /** Deletes one; harmless if it is gone. */
    Uni<Void> delete(String id);
}
